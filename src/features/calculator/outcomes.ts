import { useMemo } from 'react';
import type { ClaimOutcome, Settlement } from '@/engine/index.ts';

/** What became of each visit, by its id. */
export type Outcomes = ReadonlyMap<string, ClaimOutcome>;

export const useOutcomes = (settlement: Settlement | undefined): Outcomes =>
  useMemo(
    () => new Map((settlement?.claims ?? []).map((outcome) => [outcome.claim.id, outcome])),
    [settlement],
  );
