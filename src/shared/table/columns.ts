import { HEADS } from '@/i18n/table-words.ts';
import { bare } from './words.ts';

/** What can stand in a column; `ignore` is every column that no visit needs. */
export const COLUMN_KINDS = [
  'date',
  'name',
  'level',
  'total',
  'outOfScope',
  'preSelfPay',
  'classB',
  'basicPaid',
  'care',
  'condition',
  'birthKind',
  'babies',
  'months',
  'emergency',
  'place',
  'designated',
  'prescribedBy',
  'admitted',
  'discharged',
  'ignore',
] as const satisfies readonly (keyof typeof HEADS | 'ignore')[];

export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** One kind for every column of the table. */
export type Kinds = readonly ColumnKind[];

const KNOWN = Object.entries(HEADS) as readonly [ColumnKind, readonly string[]][];

/** What the head of a column says stands in it, and how well it says so: the lower the better. */
function headOf(cell: string): { readonly kind: ColumnKind; readonly rank: number } | undefined {
  const whole = bare(cell);
  const short = bare(cell.replace(/[（(【[].*$/u, ''));
  for (const head of [whole, short])
    for (const [kind, words] of KNOWN) {
      const rank = words.indexOf(head);
      if (rank >= 0) return { kind, rank };
    }
  return undefined;
}

/** How many different things the cells of a row name as heads of columns. */
export const headsIn = (cells: readonly string[]): number =>
  new Set(cells.flatMap((cell) => headOf(cell)?.kind ?? [])).size;

/** The columns by their heads. Each kind is taken once, what is out of scope as often as it comes: it is added up. */
export function kindsByHead(cells: readonly string[]): Kinds {
  const heads = cells.map(headOf);
  return heads.map((head) => {
    if (head === undefined) return 'ignore';
    const better = heads.find((other) => other?.kind === head.kind && other.rank < head.rank);
    const first = heads.find((other) => other?.kind === head.kind && other.rank === head.rank);
    const taken = head.kind === 'outOfScope' || (better === undefined && first === head);
    return taken ? head.kind : 'ignore';
  });
}

/** The columns with those that the person assigned; what they were taken for elsewhere is given up there. */
export function withChosen(kinds: Kinds, chosen: Readonly<Record<number, ColumnKind>>): Kinds {
  const theirs = Object.values(chosen);
  return kinds.map((kind, index) => {
    const own = chosen[index];
    if (own !== undefined) return own;
    return kind !== 'outOfScope' && theirs.includes(kind) ? 'ignore' : kind;
  });
}
