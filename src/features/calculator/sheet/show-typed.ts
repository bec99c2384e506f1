import { parseFen } from '@/engine/index.ts';
import { readAmount, showAmount } from '@/shared/input/amount.ts';

/** An amount as it was typed, in the way in which all others are written; as it stands where it is none. */
export function showTyped(text: string): string {
  const plain = readAmount(text);
  const amount = plain === undefined ? undefined : parseFen(plain);
  return amount === undefined ? text.trim() : showAmount(amount);
}
