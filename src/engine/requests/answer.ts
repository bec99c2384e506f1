import type { Request } from '../case/case.ts';
import type { Fen } from '../money/fen.ts';

/** What the engine says to a request: the fields of its kind, in the order of the result format. */
export interface RequestAnswer {
  readonly id: string;
  readonly kind: Request['kind'];
  readonly fields: Readonly<Record<string, Fen | number | boolean | string | null>>;
  readonly reason: 'not-specified' | null;
}

const FIELDS: Readonly<Record<Request['kind'], readonly string[]>> = {
  contribution: [
    'base',
    'employerMonthly',
    'personalMonthly',
    'personalYearly',
    'largeSumEmployerYearly',
    'largeSumPersonalYearly',
  ],
  'retirement-buyout': [
    'monthsShort',
    'monthsShortOf180',
    'monthsShortOf60',
    'employer',
    'personal',
    'total',
  ],
  'maternity-allowance': ['days', 'amount'],
  'benefit-start': ['from', 'retroactive'],
};

/** Answers a request. No pack of this format can state terms for one, so each is `not-specified`. */
export function answer(request: Request): RequestAnswer {
  const fields = Object.fromEntries(FIELDS[request.kind].map((field) => [field, null]));
  return { id: request.id, kind: request.kind, fields, reason: 'not-specified' };
}
