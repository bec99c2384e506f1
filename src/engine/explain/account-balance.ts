import { type Fen, ZERO } from '../money/fen.ts';
import type { AccountMonth } from '../result/settlement.ts';
import { amountIn, difference, type Formula, numberIn, type Operand, product, sum } from './formula.ts';

/** What was there and what came, less what was paid; nothing is said of nothing, as far as something is left to say. */
export function balanceOf(came: readonly Operand[], paid?: Operand): Formula {
  const something = came.filter(isSomething);
  const held = sum(...(something.length > 0 ? something : came.slice(0, 1)));
  return paid === undefined ? held : difference(held, paid);
}

const isSomething = (operand: Operand): boolean => operand.is !== 'amount' || operand.amount !== ZERO;

/** The credits that are known, like ones that follow each other as so many times one. */
export function sumOfCredits(months: readonly AccountMonth[]): Formula {
  const runs: { readonly month: string; readonly credit: Fen; count: number }[] = [];
  for (const { month, credit } of months) {
    const last = runs[runs.length - 1];
    if (credit === undefined) continue;
    if (last?.credit === credit) last.count += 1;
    else runs.push({ month, credit, count: 1 });
  }
  const something = runs.filter(({ credit }) => credit > ZERO);
  const each = (something.length > 0 ? something : runs.slice(0, 1)).map(({ month, credit, count }) => {
    const one = amountIn(credit, { term: 'account-credit', month });
    return count === 1 ? one : product(one, numberIn(count, { term: 'months' }));
  });
  return sum(...each);
}
