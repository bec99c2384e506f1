import {
  type CountExplanation,
  type Explanation,
  fen,
  type Formula,
  isOperand,
  valueOfFormula,
} from '@/engine/index.ts';

/** A working that does not say what raises a limit: how many diseases somebody has, or how many children they bore. */
export const limitsAsOneFigure = <E extends Explanation | CountExplanation>(explanation: E): E => ({
  ...explanation,
  formula: closed(explanation.formula),
});

function closed(formula: Formula): Formula {
  if (isOperand(formula)) return formula;
  const { meaning, of } = formula;
  if (meaning?.term === 'limit')
    return { is: 'amount', amount: fen(valueOfFormula(formula).times(100).toNumber()), meaning };
  return { ...formula, of: of.map(closed) };
}
