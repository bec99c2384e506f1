import {
  type CountExplanation,
  type Explanation,
  fen,
  type Formula,
  isOperand,
  type Operand,
  valueOfFormula,
} from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { basesOfShares } from '../explain/bases-of-shares.ts';
import { formulaText, numberText } from '../explain/formula-text.ts';
import { type Part, partsOf, stepsOf } from '../explain/parts-of.ts';
import { useTermName } from '../explain/term-name.ts';
import { useFormulaWords } from '../explain/use-formula-words.ts';
import { useTexts } from '../explain/use-texts.ts';
import { useCount } from '../requests/use-count.ts';
import { showPercent } from '../result/percent.ts';

/** A longer formula names each of its numbers. */
const IN_A_LINE = 5;
/** The sum of more visits than this names none of them: each stands on the sheet. */
const ADDENDS = 40;

/** The formula of a figure in words and in numbers, the steps in it, and what each percentage is of, a line each. */
export function useWorkingText(): (explanation: Explanation | CountExplanation) => readonly string[] {
  const { t } = useTexts();
  const termName = useTermName();
  const words = useFormulaWords();
  const count = useCount();
  return (explanation) => {
    const { of, formula } = explanation;
    const parts = partsOf(formula);
    if (parts.length > ADDENDS) return [];
    const is =
      'count' in explanation ? count(explanation) : `${showAmount(explanation.figure)} ${t('ui.yuan')}`;
    return [
      parts.length > IN_A_LINE
        ? t('explain.madeUp', { name: termName(of) }) + parts.map(withName).join(words.between)
        : `${termName(of)} = ${formulaText(formula, words, nameOf, ({ meaning }) => termName(meaning))}`,
      ...stepsOf(formula).map(
        (step) => `${withName(step)} = ${formulaText(step, words, withName, withName)}`,
      ),
      isOperand(formula) ? '' : `${formulaText(formula, words)} = ${is}`,
      ...basesOfShares(formula).map(({ share, of: base }) =>
        t('explain.base', { share: showPercent(valueOfFormula(share).toFixed()), base: baseName(base) }),
      ),
    ].filter((line) => line !== '');
  };

  function nameOf(operand: Operand): string {
    const { term } = operand.meaning;
    return term === 'part-of-figure' || term === 'multiple' ? numberText(operand) : termName(operand.meaning);
  }

  function withName(part: Part): string {
    const { meaning } = part;
    const value = isOperand(part) ? numberText(part) : amountText(part);
    if (meaning.term === 'nothing') return termName(meaning);
    if (meaning.term === 'part-of-figure' || meaning.term === 'multiple') return value;
    return `${termName(meaning)} ${value}`;
  }

  function baseName(base: Formula): string {
    if (base.meaning !== undefined) return withName(base as Part);
    return `${formulaText(base, words, withName, withName)} = ${amountText(base)}`;
  }
}

const amountText = (formula: Formula): string =>
  showAmount(fen(valueOfFormula(formula).times(100).toNumber()));
