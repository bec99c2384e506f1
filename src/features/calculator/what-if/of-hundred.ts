import { type Fen, parseFen } from '@/engine/index.ts';

/**
 * Of 100 yuan, what a share comes to; rounded down to the fen where it is finer than that.
 * @param share as `"0.45"`
 */
export function ofHundred(share: string): Fen {
  const [whole = '0', decimals = ''] = share.split('.');
  const digits = decimals.padEnd(4, '0');
  const yuan = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/u, '');
  return parseFen(`${yuan}.${digits.slice(2, 4)}`) as Fen;
}
