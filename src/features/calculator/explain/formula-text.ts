import { type Formula, isOperand, type Meaning, type Operand, type Operator } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { showPercent } from '../result/percent.ts';

/** How the functions of a formula are called, and what stands around and between their arguments. */
export interface FormulaWords {
  readonly least: string;
  readonly greatest: string;
  readonly rounded: string;
  readonly cut: string;
  readonly open: string;
  readonly close: string;
  readonly between: string;
}

const SIGNS: Readonly<Partial<Record<Operator, string>>> = {
  sum: '+',
  difference: '\u2212',
  product: '×',
  divided: '÷',
};

/** Sums bind less than products; an operand or a function needs no brackets. */
const TIGHTNESS: Readonly<Partial<Record<Operator, number>>> = {
  sum: 1,
  difference: 1,
  product: 2,
  divided: 2,
};

const OPERAND = 3;

const tightnessOf = (formula: Formula): number =>
  isOperand(formula) ? OPERAND : (TIGHTNESS[formula.is] ?? OPERAND);

/**
 * A formula as people read it: `(1,000.00 − 200.00) × 50%`.
 * @param operandText how a number of it is written: as it is, or by its name
 * @param stepText how a step within it that has a name is written; worked out where this is not given
 */
export function formulaText(
  formula: Formula,
  words: FormulaWords,
  operandText: (operand: Operand) => string = numberText,
  stepText?: (step: Formula & { readonly meaning: Meaning }) => string,
): string {
  return print(formula);

  /** What is printed itself is worked out, whatever it is called. */
  function isStep(of: Formula): of is Formula & { readonly meaning: Meaning } {
    return of !== formula && !isOperand(of) && of.meaning !== undefined;
  }

  function print(of: Formula): string {
    if (isOperand(of)) return operandText(of);
    if (isStep(of) && stepText) return stepText(of);
    const sign = SIGNS[of.is];
    if (sign === undefined) {
      const name = words[of.is as 'least' | 'greatest' | 'rounded' | 'cut'];
      return `${name}${words.open}${of.of.map(print).join(words.between)}${words.close}`;
    }
    return of.of.map((part, at) => within(part, TIGHTNESS[of.is] ?? 0, at, of.is)).join(` ${sign} `);
  }

  /** What follows a minus or is divided by, or multiplied after a division, keeps its own brackets. */
  function within(part: Formula, around: number, at: number, is: Operator): string {
    const tight = stepText && isStep(part) ? OPERAND : tightnessOf(part);
    const bare = tight > around || (tight === around && (at === 0 || (is === 'sum' && isSum(part))));
    return bare ? print(part) : `(${print(part)})`;
  }
}

const isSum = (formula: Formula): boolean => !isOperand(formula) && formula.is === 'sum';

/** `1,234.50`, `50%`, `98`. */
export function numberText(operand: Operand): string {
  if (operand.is === 'amount') return showAmount(operand.amount);
  return operand.is === 'share' ? showPercent(operand.share) : operand.number;
}
