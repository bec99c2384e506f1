import { type Fen, parseFen, type Slip, type SlipAmount } from '@/engine/index.ts';
import { readAmount } from '@/shared/input/amount.ts';
import { readShare } from './read-share.ts';
import { keyOf, type SlipField } from './slip-fields.ts';
import type { SlipTexts } from './slip-texts.ts';

/** A slip as far as what was typed of it can be read. */
export interface ReadSlip {
  readonly slip: Slip;
  /** How many figures it states. */
  readonly count: number;
  /** Keys of the fields that cannot be read. */
  readonly bad: ReadonlySet<string>;
}

export function readSlip(fields: readonly SlipField[], texts: SlipTexts): ReadSlip {
  const amounts: Partial<Record<SlipAmount, Fen>> = {};
  const left = new Map<string, Fen>();
  const bad = new Set<string>();
  let rate: string | undefined;
  let count = 0;
  for (const field of fields) {
    const key = keyOf(field);
    const text = texts[key] ?? '';
    if (text.trim() === '') continue;
    count += 1;
    const amount = field.name === 'rate' ? undefined : parseFen(readAmount(text) ?? '');
    if (field.name === 'rate') rate = readShare(text);
    if (field.name === 'rate' ? rate === undefined : amount === undefined) bad.add(key);
    else if (field.name === 'left') left.set(field.limit, amount as Fen);
    else if (field.name !== 'rate') amounts[field.name] = amount as Fen;
  }
  return { slip: { amounts, rate, left }, count, bad };
}
