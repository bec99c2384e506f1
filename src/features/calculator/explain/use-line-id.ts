import { createContext, useContext } from 'react';
import type { Claim } from '@/engine/index.ts';
import type { Payer } from '../result/payments.ts';

/** Tells receipts of one claim apart that stand on one screen, each of another case. */
export const LineScope = createContext('');

type Line = Payer | 'account' | 'cash' | 'differs';

/** Where on the screen it unfolds why somebody pays what of a claim, or why they pay otherwise than before. */
export function useLineId(): (of: Pick<Claim, 'id'>, line: Line) => string {
  const scope = useContext(LineScope);
  return ({ id }, line) => `why-${scope}${id}-${line}`;
}
