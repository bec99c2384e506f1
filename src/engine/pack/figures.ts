import { amountOf, type Figure, shareOf } from './figure.ts';
import type { PackProblem } from './problem.ts';
import type { FigureRow, Pack } from './schema.ts';

/** Every amount is a whole number of fen and every share lies between 0 and 1, so that settling can be exact. */
export function figureProblems(pack: Pack): readonly PackProblem[] {
  const amounts = (rows: readonly FigureRow[], path: string) =>
    rows.flatMap((row, index) => unfit(amountOf, row.is, `${path}[${index}].is`, 'bad-amount'));
  const shares = (rows: readonly FigureRow[], path: string) =>
    rows.flatMap((row, index) => unfit(shareOf, row.is, `${path}[${index}].is`, 'bad-share'));
  return [
    ...pack.deductibles.flatMap((d, index) => amounts(d.amount, `deductibles[${index}].amount`)),
    ...pack.limits.flatMap((l, index) => amounts(l.amount, `limits[${index}].amount`)),
    ...pack.coverages.flatMap((c, index) => shares(c.rate, `coverages[${index}].rate`)),
    ...pack.coverages.flatMap((c, index) =>
      c.classBShare
        ? unfit(shareOf, c.classBShare.is, `coverages[${index}].classBShare.is`, 'bad-share')
        : [],
    ),
    ...pack.account.credit.flatMap((row, index) => {
      const path = `account.credit[${index}].is`;
      if (row.is.kind === 'amount') return unfit(amountOf, row.is.amount, `${path}.amount`, 'bad-amount');
      return 'share' in row.is ? unfit(shareOf, row.is.share, `${path}.share`, 'bad-share') : [];
    }),
  ];
}

function unfit(
  read: (figure: Figure) => unknown,
  figure: Figure,
  path: string,
  code: 'bad-amount' | 'bad-share',
): readonly PackProblem[] {
  return read(figure) === undefined ? [{ path, code, detail: { found: JSON.stringify(figure) } }] : [];
}
