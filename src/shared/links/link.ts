import type { Draft } from '../draft/draft.ts';

/** What whoever makes a link may leave out of it. */
export const WITHHELD = ['diagnoses', 'amounts'] as const;
export type Withheld = (typeof WITHHELD)[number];

/** The policy that a case was settled by. */
export interface PackMark {
  readonly id: string;
  readonly version: string;
  /** The first letters of the file's SHA-256; undefined where it is not known. */
  readonly hash: string | undefined;
}

/** What a link holds. */
export interface Link {
  readonly draft: Draft;
  /** Of the draft's region; undefined where none was chosen. */
  readonly pack: PackMark | undefined;
  /** The day on which it was made, as `YYYY-MM-DD`. */
  readonly made: string;
  readonly withheld: readonly Withheld[];
}

/** Something of a link that was not taken over: said so by name. */
export type NotTakenOfLink =
  /** The sentence of a migration, by its key. */
  | { readonly code: 'migrated'; readonly sentence: string }
  /** A visit, or a request, of a kind that this version does not know. */
  | { readonly code: 'visit'; readonly number: number; readonly date: string }
  | { readonly code: 'request'; readonly number: number }
  /** A region that is not offered here; the chosen one, or one for which something was entered. */
  | { readonly code: 'policy' | 'region'; readonly id: string }
  /** Something that the region's policy does not have. */
  | { readonly code: GoneCode; readonly id: string; readonly region: string }
  /** The disease of a visit, likewise. */
  | { readonly code: 'visit-disease'; readonly number: number; readonly id: string }
  /** A visit that the region's policy states no terms for: it is kept, and counts for nothing. */
  | { readonly code: 'care'; readonly number: number; readonly care: Draft['visits'][number]['care'] };

export type GoneCode = 'parameter' | 'reading' | 'deductible' | 'limit' | 'supplement' | 'disease';
