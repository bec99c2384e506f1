import Decimal from 'decimal.js';
import type { Request } from '../case/case.ts';
import { type Fen, fen } from '../money/fen.ts';
import { type FieldsOf, noFields } from './fields.ts';
import type { RequestStep } from './steps.ts';

/** Why a request has no amounts, or amounts of nothing. */
export type RequestReason =
  | 'not-specified'
  | 'missing-parameter'
  | 'not-entitled'
  | 'employer-pays-wage'
  | 'contributions-too-short'
  | 'not-interrupted';

/** What the engine says to a request of one kind. */
export interface Answer<K extends Request['kind']> {
  readonly fields: FieldsOf<K>;
  readonly reason: RequestReason | null;
  readonly steps: readonly RequestStep[];
  /** Ids of the parameters that it takes to know. */
  readonly missing: readonly string[];
}

export const answered = <K extends Request['kind']>(
  fields: FieldsOf<K>,
  steps: readonly RequestStep[],
  reason: RequestReason | null = null,
): Answer<K> => ({ fields, reason, steps, missing: [] });

/** The pack's document has no terms for it. */
export const notSpecified = <K extends Request['kind']>(kind: K): Answer<K> => ({
  fields: noFields(kind),
  reason: 'not-specified',
  steps: [],
  missing: [],
});

export const missing = <K extends Request['kind']>(kind: K, ids: readonly string[]): Answer<K> => ({
  fields: noFields(kind),
  reason: 'missing-parameter',
  steps: [],
  missing: ids,
});

/** `amount × multiple`, rounded to the fen, half up, exactly. */
export function timesRounded(amount: Fen, multiple: Decimal): Fen {
  return fen(multiple.times(amount).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber());
}
