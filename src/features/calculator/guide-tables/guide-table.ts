import type { Basis } from '@/engine/index.ts';

/** The kinds of rules that a pack has tables of, in the order in which they are shown. */
export const TABLE_KINDS = [
  'deductible',
  'rate',
  'limit',
  'class-b',
  'supplement',
  'disease',
  'refused',
  'terms-of',
  'credit',
  'contribution',
  'start',
  'buyout',
  'allowance',
  'parameter',
] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

/** What a row would say under another reading of a clause. */
export interface OtherMeaning {
  /** Of the reading and its option. */
  readonly key: string;
  readonly option: string;
  readonly value: string;
}

/** One rule in words: under which condition what stands, how it comes about, and by which article. */
export interface GuideRow {
  readonly key: string;
  readonly head: string;
  readonly value: string;
  /** The parts of a derived figure: `50% + 10%`. */
  readonly how?: string | undefined;
  /** Whether it is that the document does not say. */
  readonly isOpen?: boolean;
  readonly basis: Basis;
  readonly others?: readonly OtherMeaning[];
}

export interface GuideTable {
  readonly key: string;
  readonly kind: TableKind;
  readonly caption: string;
  readonly rows: readonly GuideRow[];
}
