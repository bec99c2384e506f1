import { today } from '@/shared/input/today.ts';

/** So long before its document a bill is hardly entered on purpose. */
const YEARS = 5;

/**
 * Whether a day is one that was probably mistyped: still to come, or years before the document came into force.
 * @param day written as `2023-05-06`, as is the first day of the document
 */
export function dateInDoubt(
  day: string,
  inForceFrom: string | undefined,
  now = today(),
): 'future' | 'long-before' | undefined {
  if (day > now) return 'future';
  if (inForceFrom === undefined) return undefined;
  const [year = '', ...rest] = inForceFrom.split('-');
  return day < [String(Number(year) - YEARS), ...rest].join('-') ? 'long-before' : undefined;
}
