import type { Day } from '../calendar/day.ts';
import type { Request } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';

/** What the result format says to each kind of request, in its order, and what each field is. */
export const REQUEST_FIELDS = {
  contribution: {
    base: 'amount',
    employerMonthly: 'amount',
    personalMonthly: 'amount',
    personalYearly: 'amount',
    largeSumEmployerYearly: 'amount',
    largeSumPersonalYearly: 'amount',
  },
  'retirement-buyout': {
    monthsShort: 'count',
    monthsShortOf180: 'count',
    monthsShortOf60: 'count',
    employer: 'amount',
    personal: 'amount',
    total: 'amount',
  },
  'maternity-allowance': { days: 'count', amount: 'amount' },
  'benefit-start': { from: 'day', retroactive: 'flag' },
} as const satisfies Readonly<Record<Request['kind'], Readonly<Record<string, FieldType>>>>;

export type FieldType = 'amount' | 'count' | 'day' | 'flag';

interface ValueOfType {
  readonly amount: Fen;
  readonly count: number;
  readonly day: Day;
  readonly flag: boolean;
}

type Fields = typeof REQUEST_FIELDS;

/** The fields of one kind; null where there is nothing to say or nothing is known. */
export type FieldsOf<K extends Request['kind']> = {
  readonly [F in keyof Fields[K]]: Fields[K][F] extends FieldType ? ValueOfType[Fields[K][F]] | null : never;
};

/** All fields of a kind, none of them known. */
export function noFields<K extends Request['kind']>(kind: K): FieldsOf<K> {
  return Object.fromEntries(Object.keys(REQUEST_FIELDS[kind]).map((field) => [field, null])) as FieldsOf<K>;
}
