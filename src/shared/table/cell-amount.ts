import { type Fen, parseFen } from '@/engine/index.ts';
import { NOTHING } from '@/i18n/table-words.ts';
import { readAmount } from '../input/amount.ts';
import { plain } from '../input/plain.ts';

/** An amount as a cell has it, or what is wrong with it. */
export type CellAmount = Fen | 'nothing' | 'negative' | 'three-decimals' | 'too-large' | 'bad-amount';

/** A minus before or after the sign of the currency, or the brackets of an account book. */
const NEGATIVE = /^(?:[¥￥]?[-−]|[-−][¥￥]?)[0-9.]|^[（(][¥￥]?[0-9.,]+[)）]$/u;
const LONG = /^[¥￥]?[0-9][0-9,]*\.[0-9]{3,}$/u;

export function readCellAmount(text: string): CellAmount {
  const cell = plain(text);
  if (cell === '' || NOTHING.test(cell.replace(/^[¥￥]/u, ''))) return 'nothing';
  const amount = readAmount(text);
  if (amount !== undefined) return parseFen(amount) ?? 'too-large';
  if (NEGATIVE.test(cell)) return 'negative';
  return LONG.test(cell) ? 'three-decimals' : 'bad-amount';
}
