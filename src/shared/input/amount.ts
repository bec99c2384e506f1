import { type Fen, formatFen } from '@/engine/index.ts';
import { plain } from './plain.ts';

const UNITS = /^(?:¥|￥|RMB|CNY)|\u5143$/giu;
const GROUPED = /^[0-9]{1,3}(?:,[0-9]{3})+(?=\.|$)/u;
/** Two numbers side by side, which white space taken out would make one. */
const APART = /[0-9０-９]\s+[0-9０-９]/u;
const LEADING_ZEROS = /^0+(?=[0-9])/u;

/**
 * What a person means by an amount: `１，２３４．５ 元`, `¥1,234.5`, `.5` and `12.` are read; a sign, a third decimal, a
 * misplaced comma or two numbers are not.
 * @returns the amount as the case format writes it, or undefined where the text is no amount
 */
export function readAmount(text: string): string | undefined {
  if (APART.test(text)) return undefined;
  const bare = plain(text).replace(UNITS, '');
  const digits = bare.replace(GROUPED, (group) => group.replace(/,/gu, ''));
  if (!/^(?:[0-9]+\.?[0-9]{0,2}|\.[0-9]{1,2})$/u.test(digits)) return undefined;
  const [yuan = '', decimals = ''] = digits.split('.');
  const whole = yuan === '' ? '0' : yuan.replace(LEADING_ZEROS, '');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

/** An amount as people read it: `1,234.50`. */
export function showAmount(amount: Fen): string {
  return formatFen(amount).replace(/\B(?=(?:[0-9]{3})+\.)/gu, ',');
}
