import { shifted } from '@/shared/documents/numeral.ts';
import { HALVED } from '@/shared/documents/sought.ts';

/** A figure of a pack as people would look for it in a text: shares in percent. */
export function figureWord(value: string, half: string): string {
  if (value === HALVED) return half;
  return value.startsWith('0.') ? `${shifted(value, 2)}%` : value;
}
