import { type Path, valuesIn } from './json-path.ts';
import { changed, type Mutation } from './mutant.ts';

const DECIMAL = /^[0-9]+(?:\.[0-9]+)?$/;
const CELLS = ['is', 'share', 'amount'];
const NO_FIGURES = ['when', 'cite'];
const TABLES_OF_AMOUNTS = new Set(['deductibles', 'limits']);

/** Every figure, and every part that a figure is derived from, a unit more and a unit less. */
export const figures: Mutation = (pack) =>
  valuesIn(pack).flatMap(({ path, value }) => {
    if (typeof value !== 'string' || !DECIMAL.test(value) || !isFigure(path)) return [];
    const decimals = isAmount(path) ? 2 : Math.max(2, value.split('.')[1]?.length ?? 0);
    const scale = 10 ** decimals;
    const units = Math.round(Number(value) * scale);
    // Half of an odd number of fen is no amount, and would only be refused.
    const step = path.includes('half') ? 2 : 1;
    return [units + step, units - step]
      .filter((other) => other >= 0)
      .map((other) => changed(pack, path, value, (other / scale).toFixed(decimals)));
  });

const isFigure = (path: Path): boolean =>
  CELLS.some((key) => path.includes(key)) && !NO_FIGURES.some((key) => path.includes(key));

const isAmount = (path: Path): boolean => TABLES_OF_AMOUNTS.has(String(path[0])) || path.at(-1) === 'amount';
