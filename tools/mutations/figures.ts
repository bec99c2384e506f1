import { type Path, valuesIn } from './json-path.ts';
import { changed, type Mutation } from './mutant.ts';

const DECIMAL = /^[0-9]+(?:\.[0-9]+)?$/;
const CELLS = new Set([
  'is',
  'share',
  'amount',
  'employer',
  'personal',
  'limit',
  'shortUnder',
  'longOver',
  'wait',
]);
const NO_FIGURES = new Set(['when', 'cite']);
const TABLES_OF_AMOUNTS = new Set(['deductibles', 'limits', 'diseases']);
const AMOUNTS = new Set(['amount', 'threshold', 'premium']);
const COUNTS = new Set(['interruption', 'months', 'days', 'furtherBaby', 'daysOfMonth', 'leastMonths']);

/** Every figure, and every part that a figure is derived from, a unit more and a unit less. */
export const figures: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !DECIMAL.test(value) || !isFigure(path)) return [];
    const decimals = decimalsOf(path, value);
    const scale = 10 ** decimals;
    const units = Math.round(Number(value) * scale);
    // Half of an odd number of fen is no amount, and would only be refused.
    const step = path.includes('half') ? 2 : 1;
    return [units + step, units - step]
      .filter((other) => other >= 0)
      .map((other) => changed(pack, path, value, (other / scale).toFixed(decimals)));
  });

const isFigure = (path: Path): boolean => names(path, CELLS) && !names(path, NO_FIGURES);

/** A fen of an amount, a whole month or day, the last place of a share. */
function decimalsOf(path: Path, value: string): number {
  if (TABLES_OF_AMOUNTS.has(String(path[0])) || names(path, AMOUNTS)) return 2;
  return names(path, COUNTS) ? 0 : Math.max(2, value.split('.')[1]?.length ?? 0);
}

const names = (path: Path, keys: ReadonlySet<string>): boolean =>
  path.some((step) => typeof step === 'string' && keys.has(step));
