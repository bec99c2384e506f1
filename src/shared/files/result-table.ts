import {
  type Claim,
  type ClaimOutcome,
  type Fen,
  type Pack,
  type Reason,
  type SettledClaim,
  type Settlement,
  type UndeterminedClaim,
} from '@/engine/index.ts';
import { isForItsDays } from '../draft/care.ts';
import type { Visit } from '../draft/draft.ts';
import type { Evaluation } from '../draft/evaluate.ts';
import { articlesCited } from './articles-cited.ts';
import type { Cell, Table } from './table.ts';

/** What the columns and values of the table are called in the page's language. */
export interface TableWords {
  readonly heads: Readonly<Record<Column, string>>;
  readonly left: (id: string, period: Pack['limits'][number]['period']) => string;
  readonly deductibleLeft: string;
  readonly care: (visit: Visit) => string;
  readonly institution: (visit: Visit) => string;
  readonly place: (visit: Visit) => string;
  readonly outcome: (outcome: ClaimOutcome['outcome'] | 'stay' | 'set-aside') => string;
  readonly reason: (reason: Reason) => string;
  /** What is wrong with a visit that is not counted. */
  readonly problem: (visit: Visit) => string;
  readonly note: (code: string) => string;
  readonly article: (article: string) => string;
  readonly list: (texts: readonly string[]) => string;
  /** By which document, in which version. */
  readonly document: (pack: Pack) => string;
}

const COLUMNS = {
  date: 12,
  care: 18,
  name: 22,
  institution: 22,
  place: 16,
  total: 11,
  outOfScope: 11,
  preSelfPay: 11,
  eligible: 11,
  deductible: 11,
  rate: 10,
  fund: 11,
  supplement: 11,
  basicPaid: 11,
  outOfPocket: 11,
  accountPaid: 11,
  cashPaid: 11,
} as const;
const AFTERWARDS = { outcome: 16, reason: 30, articles: 22, notes: 40, document: 30 } as const;
const WIDTH_OF_LEFT = 14;

type Column = keyof typeof COLUMNS | keyof typeof AFTERWARDS;

/**
 * The results as a table, one row for every visit in the order of the list. An amount that the document does not fix is
 * an empty cell, never zero, and so is every amount of a visit that could not be counted; the outcome says which.
 */
export function resultTable(
  { settlement, setAside, pack }: Evaluation,
  visits: readonly Visit[],
  words: TableWords,
): Table {
  const left = settlement ? leftColumns(settlement, words) : [];
  const outcomes = new Map(settlement?.claims.map((outcome) => [outcome.claim.id, outcome]));
  const columns = (widths: Readonly<Partial<Record<Column, number>>>) =>
    Object.entries(widths)
      .filter(([column]) => isPaid(column, pack))
      .map(([column, width]) => ({ head: words.heads[column as Column], width }));
  const document = text(words.document(pack));
  return {
    columns: [
      ...columns(COLUMNS),
      ...left.map(({ head }) => ({ head, width: WIDTH_OF_LEFT })),
      ...columns(AFTERWARDS),
    ],
    rows: visits.flatMap((visit): readonly (readonly Cell[])[] => {
      const outcome = outcomes.get(visit.id);
      if (outcome)
        return [
          [
            ...beginning(visit, outcome.claim, pack, words),
            ...amountsOf(visit, outcome, pack),
            ...left.map(({ of }) => of(outcome)),
            ...ending(visit, outcome, pack, words),
            document,
          ],
        ];
      if (!setAside.includes(visit.id)) return [];
      return [
        [
          ...beginning(visit, undefined, pack, words),
          text(visit.total),
          ...nothing(amountsOfPack(pack).length - 1 + left.length),
          text(words.outcome('set-aside')),
          text(words.problem(visit)),
          undefined,
          undefined,
          document,
        ],
      ];
    }),
  };
}

const text = (value: string): Cell => (value === '' ? undefined : { as: 'text', text: value });
const amount = (value: Fen): Cell => ({ as: 'amount', amount: value });

function beginning(visit: Visit, claim: Claim | undefined, pack: Pack, words: TableWords): readonly Cell[] {
  const stay = isForItsDays(visit.care, pack);
  return [
    claim ? { as: 'day', day: claim.date } : text(visit.date),
    text(words.care(visit)),
    ...(stay
      ? [undefined, undefined, undefined]
      : [text(visit.name.trim()), text(words.institution(visit)), text(words.place(visit))]),
  ];
}

/** Those that there is nothing to say of in every region. */
function isPaid(column: string, { supplements, coverages }: Pack): boolean {
  if (column === 'supplement') return supplements.length > 0;
  return column !== 'basicPaid' || coverages.some(({ basicOnBill }) => basicOnBill === true);
}

const BILLED = ['total', 'outOfScope', 'preSelfPay', 'eligible'] as const;
type Billed = (typeof BILLED)[number];

const AMOUNTS = [
  ...BILLED,
  'deductible',
  'rate',
  'fund',
  'supplement',
  'basicPaid',
  'outOfPocket',
  'accountPaid',
  'cashPaid',
] as const satisfies readonly (keyof typeof COLUMNS)[];

const amountsOfPack = (pack: Pack) => AMOUNTS.filter((column) => isPaid(column, pack));

const nothing = (cells: number): readonly Cell[] => Array.from({ length: cells }, () => undefined);

function amountsOf(visit: Visit, outcome: ClaimOutcome, pack: Pack): readonly Cell[] {
  const columns = amountsOfPack(pack);
  if (isForItsDays(visit.care, pack)) return nothing(columns.length);
  return columns.map((column) => {
    if (isBilled(column)) return amount(outcome.claim[column]);
    return outcome.outcome === 'undetermined' ? undefined : paidCell(column, outcome);
  });
}

const isBilled = (column: string): column is Billed => (BILLED as readonly string[]).includes(column);

function paidCell(
  column: Exclude<(typeof AMOUNTS)[number], Billed>,
  outcome: Exclude<ClaimOutcome, UndeterminedClaim>,
): Cell {
  if (column === 'basicPaid') return amount(outcome.claim.basicPaid);
  if (column !== 'rate') return amount(outcome[column]);
  const rate = outcome.outcome === 'settled' ? outcome.rate : undefined;
  return rate && { as: 'share', share: rate.text };
}

function ending(visit: Visit, outcome: ClaimOutcome, pack: Pack, words: TableWords): readonly Cell[] {
  if (isForItsDays(visit.care, pack)) return [text(words.outcome('stay')), undefined, undefined, undefined];
  return [
    text(words.outcome(outcome.outcome)),
    outcome.outcome === 'settled' ? undefined : text(words.reason(outcome.reason)),
    text(words.list(articlesCited(outcome, pack).map(words.article))),
    text(words.list(outcome.notes.map(words.note))),
  ];
}

interface LeftColumn {
  readonly head: string;
  readonly of: (outcome: ClaimOutcome) => Cell;
}

/** What is left afterwards of the yearly deductible and of each limit that applied to any of the visits. */
function leftColumns({ claims }: Settlement, words: TableWords): readonly LeftColumn[] {
  const settled = claims.filter((outcome): outcome is SettledClaim => outcome.outcome === 'settled');
  const rules = settled.flatMap(({ terms }) => terms.limits.map(({ rule }) => rule));
  const limits = [...new Map(rules.map((rule) => [rule.id, rule])).values()];
  const known = (value: Fen | undefined): Cell => (value === undefined ? undefined : amount(value));
  const deductible: LeftColumn = {
    head: words.deductibleLeft,
    of: (outcome) => (outcome.outcome === 'settled' ? known(outcome.deductibleRemaining) : undefined),
  };
  return [
    ...(settled.some(({ deductibleRemaining }) => deductibleRemaining !== undefined) ? [deductible] : []),
    ...limits.map(({ id, period }) => ({
      head: words.left(id, period),
      of: (outcome: ClaimOutcome) =>
        outcome.outcome === 'settled'
          ? known(outcome.remaining.find((each) => each.id === id)?.amount)
          : undefined,
    })),
  ];
}
