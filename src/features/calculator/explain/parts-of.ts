import { type Formula, isOperand, type Meaning } from '@/engine/index.ts';

/** A number of a formula, or a step of it, that has a name of its own. */
export type Part = Formula & { readonly meaning: Meaning };

const isNamed = (formula: Formula): formula is Part => formula.meaning !== undefined;

/** Zero as a bound is no figure of anything. */
const isConstant = ({ meaning }: Formula): boolean => meaning?.term === 'nothing';

const sameAs =
  (one: Part) =>
  (other: Part): boolean =>
    JSON.stringify(other) === JSON.stringify(one);

const eachOnce = (parts: readonly Part[]): readonly Part[] =>
  parts.filter((part, at) => parts.findIndex(sameAs(part)) === at);

/** What a formula is made up of, from left to right, each once: its numbers, and its named steps as a whole. */
export const partsOf = (formula: Formula): readonly Part[] => eachOnce(partsIn(formula));

function partsIn(formula: Formula): readonly Part[] {
  if (isConstant(formula)) return [];
  if (isOperand(formula)) return [formula];
  return formula.of.flatMap((part) => (isNamed(part) && !isConstant(part) ? [part] : partsIn(part)));
}

/** The named steps within a formula, each once, those of a step after it. */
export const stepsOf = (formula: Formula): readonly Part[] => eachOnce(stepsIn(formula));

function stepsIn(formula: Formula): readonly Part[] {
  if (isOperand(formula)) return [];
  return formula.of.flatMap((part) =>
    isNamed(part) && !isOperand(part) ? [part, ...stepsIn(part)] : stepsIn(part),
  );
}
