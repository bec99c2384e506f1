import type { RequestAnswer } from '../requests/answer.ts';
import type { RequestStep } from '../requests/steps.ts';
import { plus, ZERO } from '../money/fen.ts';
import { together } from './account-bases.ts';
import { type CountExplanation, type Explanation, explained } from './explanation.ts';
import { amountIn, difference, sum } from './formula.ts';
import type { Term } from './meaning.ts';
import { explainAllowance, explainLeaveDays, explainNoAllowance } from './request-allowance.ts';
import { explainBuyoutShare, explainMonthsCharged, explainMonthsShort } from './request-buyout.ts';
import {
  explainBoundedBase,
  explainMonthlyShare,
  explainParameterBase,
  explainPremium,
  explainTwelveMonths,
} from './request-contribution.ts';

type FigureExplanation = Explanation | CountExplanation;

/** A step of an answer with why its figure is what it is; undefined where it leads to none. */
export interface ExplainedStep {
  readonly step: RequestStep;
  readonly explanation: FigureExplanation | undefined;
}

/** Why every figure of an answer is what it is. */
export interface AnswerExplanations {
  /** In the order of the answer. */
  readonly steps: readonly ExplainedStep[];
  /** What several of its figures come to together; that nothing is paid, where no step says so. */
  readonly total: Explanation | undefined;
}

/** Explains an answer to a request; one without figures has no explanations. */
export function explainAnswer(answer: RequestAnswer): AnswerExplanations {
  const steps = answer.steps.map((step) => ({ step, explanation: explainStep(step, answer.kind) }));
  return { steps, total: totalOf(answer, steps) };
}

/** The explanation of what a figure of an answer is. */
export const explanationOf = (
  { steps, total }: AnswerExplanations,
  term: Term,
): FigureExplanation | undefined =>
  [...steps.map(({ explanation }) => explanation), total].find((found) => found?.of.term === term);

function explainStep(step: RequestStep, kind: RequestAnswer['kind']): FigureExplanation | undefined {
  switch (step.name) {
    case 'bounded-base':
      return explainBoundedBase(step);
    case 'parameter-base':
      return explainParameterBase(step);
    case 'monthly-share':
      return explainMonthlyShare(step);
    case 'nothing-owed': {
      const term =
        kind === 'contribution' ? (`${step.owing}-monthly` as const) : (`buyout-${step.owing}` as const);
      return explained({ term }, ZERO, amountIn(ZERO, { term: 'not-owed' }), [], [step.basis]);
    }
    case 'twelve-months':
      return explainTwelveMonths(step);
    case 'premium':
      return explainPremium(step);
    case 'months-short':
    case 'months-short-since-change':
      return explainMonthsShort(step);
    case 'months-charged':
      return explainMonthsCharged(step);
    case 'buyout-share':
      return explainBuyoutShare(step);
    case 'leave-days':
      return explainLeaveDays(step);
    case 'allowance':
      return explainAllowance(step);
    case 'no-allowance':
      return explainNoAllowance(step.basis);
    case 'contributions':
    case 'starts-next-month':
    case 'starts-after-months':
    case 'interruption':
      return undefined;
  }
}

/** Which figures of which kind of answer come to what together. */
const TOTALS = {
  contribution: ['personal-with-premium', ['personal-yearly', 'premium']],
  'retirement-buyout': ['buyout-total', ['buyout-employer', 'buyout-personal']],
} as const;

function totalOf({ kind, reason }: RequestAnswer, steps: readonly ExplainedStep[]): Explanation | undefined {
  if (reason === 'contributions-too-short') {
    const short = steps.find(({ step }) => step.name === 'contributions');
    return short && explainNoAllowance(short.step.basis);
  }
  if (kind !== 'contribution' && kind !== 'retirement-buyout') return undefined;
  const [term, parts] = TOTALS[kind];
  const found = parts.flatMap((part) =>
    steps.flatMap(({ explanation }) =>
      explanation !== undefined && 'figure' in explanation && explanation.of.term === part
        ? [explanation]
        : [],
    ),
  );
  if (found.length < parts.length) return undefined;
  const figure = found.reduce((all, each) => plus(all, each.figure), ZERO);
  const formula = sum(...found.map((each) => amountIn(each.figure, each.of)));
  return explained({ term }, figure, formula, [], together(found.flatMap(({ bases }) => bases)));
}

/** By how much one figure is more than another. */
export function explainDifference(more: Explanation, less: Explanation): Explanation {
  const formula = difference(amountIn(more.figure, more.of), amountIn(less.figure, less.of));
  const figure = (more.figure - less.figure) as Explanation['figure'];
  return explained({ term: 'difference' }, figure, formula, [], together([...more.bases, ...less.bases]));
}
