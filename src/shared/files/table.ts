import type { Day, Fen } from '@/engine/index.ts';

/** One cell of a table that leaves the page; undefined where there is nothing to say, or nothing known. */
export type Cell =
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'amount'; readonly amount: Fen }
  /** A share as its shortest decimal, `0.55`. */
  | { readonly as: 'share'; readonly share: string }
  | { readonly as: 'day'; readonly day: Day }
  | undefined;

export interface Table {
  /** Of each column, what it is called and how wide it should be, in Latin letters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}
