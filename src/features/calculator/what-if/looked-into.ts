import type { CaseFile, ClaimOutcome, OpenPack, Settlement, WhatIf } from '@/engine/index.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';

/** The visit that is looked into, and all that it takes to settle it again with something changed. */
export interface LookedInto {
  readonly open: OpenPack;
  readonly draft: Draft;
  readonly evaluation: Evaluation;
  readonly settlement: Settlement;
  readonly file: CaseFile;
  readonly whatIf: WhatIf;
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}
