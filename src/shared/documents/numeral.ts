import { DIGITS, LIKE_DIGITS, POINT, POWERS } from '@/i18n/document-words.ts';

/**
 * A number as a document writes it, in words, in digits one by one or in Arabic ones, as a plain decimal: "fifteen" is
 * `15`, "two nil two two" `2022`, "two point eight" `2.8`, `1,000` is `1000`.
 * @returns undefined where the text is no number
 */
export function numberOf(text: string): string | undefined {
  const digits = text.replace(/,(?=[0-9]{3}(?![0-9]))/gu, '');
  if (/^[0-9]+(?:\.[0-9]+)?$/u.test(digits)) return shortened(digits);
  const [whole = '', decimals, ...more] = text.split(POINT);
  if (more.length > 0) return undefined;
  const number = wholeOf(Array.from(whole, (sign) => LIKE_DIGITS[sign] ?? sign));
  if (number === undefined || decimals === undefined) return number;
  const places = inDigits(Array.from(decimals, (sign) => LIKE_DIGITS[sign] ?? sign));
  return places === undefined ? undefined : shortened(`${number}.${places}`);
}

/** A decimal without needless zeros: `0.50` is `0.5`. */
export function shortened(decimal: string): string {
  const [whole = '', places = ''] = decimal.split('.');
  const head = whole.replace(/^0+(?=[0-9])/u, '') || '0';
  const tail = places.replace(/0+$/u, '');
  return tail === '' ? head : `${head}.${tail}`;
}

/** A decimal times a power of ten, exactly. */
export function shifted(decimal: string, power: number): string {
  const [whole = '', places = ''] = decimal.split('.');
  if (power >= 0) {
    const padded = places.padEnd(power, '0');
    return shortened(`${whole}${padded.slice(0, power)}.${padded.slice(power)}`);
  }
  const padded = whole.padStart(1 - power, '0');
  return shortened(`${padded.slice(0, power)}.${padded.slice(power)}${places}`);
}

/** @returns digits one by one, or undefined where one of the signs is none */
function inDigits(signs: readonly string[]): string | undefined {
  const digits = signs.map((sign) => DIGITS.indexOf(sign));
  return digits.length === 0 || digits.includes(-1) ? undefined : digits.join('');
}

function wholeOf(signs: readonly string[]): string | undefined {
  const plain = inDigits(signs);
  if (plain !== undefined) return shortened(plain);
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const sign of signs) {
    const power = POWERS[sign];
    if (power === undefined) {
      const value = DIGITS.indexOf(sign);
      if (value < 0) return undefined;
      digit = value;
    } else if (power < 4) {
      section += (digit ?? 1) * 10 ** power;
      digit = undefined;
    } else {
      total = (total + section + (digit ?? 0)) * 10 ** power;
      section = 0;
      digit = undefined;
    }
  }
  return signs.length === 0 ? undefined : String(total + section + (digit ?? 0));
}
