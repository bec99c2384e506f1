import {
  type Explanation,
  fen,
  type Formula,
  isOperand,
  type Operand,
  valueOfFormula,
} from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { showPercent } from '../result/percent.ts';
import { basesOfShares, type SharePart } from './bases-of-shares.ts';
import { formulaText, numberText } from './formula-text.ts';
import { type Part, partsOf, stepsOf } from './parts-of.ts';
import { useTermName } from './term-name.ts';
import { useFormulaWords } from './use-formula-words.ts';
import styles from './explain.module.css';
import { useTexts } from './use-texts.ts';

/** A longer formula names its numbers one under the other. */
const IN_A_LINE = 5;

/** The formula in words and in numbers, the steps in it that have names, and what each percentage in it is of. */
export function Working({ of: { of, figure, formula } }: { readonly of: Explanation }) {
  const { t } = useTexts();
  const termName = useTermName();
  const words = useFormulaWords();
  const parts = partsOf(formula);
  const sign = isOperand(formula) ? undefined : ` = ${showAmount(figure)} ${t('ui.yuan')}`;
  return (
    <div className={styles['working']}>
      {parts.length > IN_A_LINE ? (
        <>
          <p>{t('explain.madeUp', { name: termName(of) })}</p>
          <ul className={styles['operands']}>
            {parts.map((part, at) => (
              // Two parts may be called alike.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={at}>
                <span>{termName(part.meaning)}</span> <span>{valueText(part)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{`${termName(of)} = ${formulaText(formula, words, nameOf, (step) => termName(step.meaning))}`}</p>
      )}
      {stepsOf(formula).map((step, at) => (
        // Two steps may be called alike.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at} data-step={step.meaning.term}>
          {`${withName(step)} = ${formulaText(step, words, withName, withName)}`}
        </p>
      ))}
      <p className={styles['numbers']}>
        <span data-formula>{formulaText(formula, words)}</span>
        {sign}
      </p>
      {basesOfShares(formula).map((part, at) => (
        // Two shares may be of the same.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={at}>{baseText(part)}</p>
      ))}
    </div>
  );

  /** The parts of a figure that the document derives have no names of their own. */
  function nameOf(operand: Operand): string {
    const { term } = operand.meaning;
    return term === 'part-of-figure' || term === 'multiple' ? numberText(operand) : termName(operand.meaning);
  }

  /** What it is and how much, in one; a constant is called by its number. */
  function withName(part: Part): string {
    const { meaning } = part;
    const value = valueText(part);
    if (meaning.term === 'nothing') return termName(meaning);
    if (meaning.term === 'part-of-figure' || meaning.term === 'multiple') return value;
    return `${termName(meaning)} ${value}`;
  }

  function baseText({ share, of: base }: SharePart): string {
    const value = valueOfFormula(share).toFixed();
    return t('explain.base', { share: showPercent(value), base: baseName(base) });
  }

  /** How a step that has a name comes about is said above. */
  function baseName(base: Formula): string {
    if (base.meaning !== undefined) return withName(base as Part);
    return `${formulaText(base, words, withName, withName)} = ${amountText(base)}`;
  }
}

const amountText = (formula: Formula): string =>
  showAmount(fen(valueOfFormula(formula).times(100).toNumber()));

const valueText = (part: Formula): string => (isOperand(part) ? numberText(part) : amountText(part));
