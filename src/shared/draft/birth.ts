import type { Claim } from '@/engine/index.ts';

export type BirthKind = NonNullable<Claim['birth']>['kind'];

/** How a pregnancy ended, as typed. */
export interface BirthDraft {
  readonly birthKind: BirthKind | '';
  /** One where it is empty. */
  readonly babies: string;
  /** Completed months of a termination. */
  readonly months: string;
}

export const EMPTY_BIRTH: BirthDraft = { birthKind: '', babies: '', months: '' };
