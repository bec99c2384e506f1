import {
  type ClaimExplanations,
  type Explanation,
  type SettledClaim,
  type Step,
  ZERO,
} from '@/engine/index.ts';
import { isStay } from '@/shared/draft/care.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { articlesOfExplanation } from '../explain/articles-of.ts';
import type { LimitPeriod } from '../limit-name.ts';
import { showPercent } from '../result/percent.ts';
import type { StepOf } from '../result/step.ts';

/** One step from the bill to what is paid, as a sentence to be said. */
export interface WhyStep {
  /** Key of its text. */
  readonly key: string;
  readonly words: Readonly<Record<string, string>>;
  /** That it rests on. */
  readonly articles: readonly string[];
}

type LimitName = (id: string, period: LimitPeriod) => string;

/**
 * Why the fund pays what it pays for a visit: no more steps than really decided, in the order in which they did.
 * @param explained the same figures with what they rest on
 */
export function whySteps(
  outcome: SettledClaim,
  explained: ClaimExplanations,
  limitName: LimitName,
): readonly WhyStep[] {
  const steps = outcome.trace?.steps ?? [];
  const fund = { fund: showAmount(outcome.fund) };
  const before = steps.flatMap((step) => stepsOf(step, outcome, explained, limitName));
  if (outcome.terms.coverage.basicOnBill === true) return before;
  const whole = outcome.terms.rate === undefined ? [{ key: 'elder.why.whole', words: {}, articles: [] }] : [];
  return [...before, ...whole, { key: 'elder.why.fund', words: fund, articles: [] }];
}

function stepsOf(
  step: Step,
  outcome: SettledClaim,
  explained: ClaimExplanations,
  limitName: LimitName,
): readonly WhyStep[] {
  switch (step.mechanism) {
    case 'eligible':
      return billSteps(step, explained);
    case 'deductible':
      return [{ ...deductibleStep(step, outcome), articles: articlesOf(explained.deductible) }];
    case 'rate':
      return [rateStep(step, outcome, explained)];
    case 'limit':
      return step.terms.bounds === 'supplement'
        ? []
        : limitSteps(step, explained, limitName, outcome.terms.rate === undefined);
    case 'basic-on-bill':
      return [{ key: 'elder.why.basic', words: { paid: showAmount(step.paid) }, articles: [] }];
    case 'supplement':
    case 'account':
      return [];
  }
}

function billSteps(step: StepOf<'eligible'>, explained: ClaimExplanations): readonly WhyStep[] {
  const total = showAmount(step.total);
  if (step.eligible === step.total) return [{ key: 'elder.why.all', words: { total }, articles: [] }];
  const out = { key: 'elder.why.outOfScope', words: { amount: showAmount(step.outOfScope) }, articles: [] };
  const first = {
    key: 'elder.why.paidFirst',
    words: { amount: showAmount(step.preSelfPay) },
    articles: articlesOf(explained.preSelfPay),
  };
  return [
    { key: 'elder.why.total', words: { total }, articles: [] },
    ...(step.outOfScope > ZERO ? [out] : []),
    ...(step.preSelfPay > ZERO ? [first] : []),
    { key: 'elder.why.eligible', words: { eligible: showAmount(step.eligible) }, articles: [] },
  ];
}

function deductibleStep(step: StepOf<'deductible'>, { claim }: SettledClaim): Pick<WhyStep, 'key' | 'words'> {
  const { terms, used, left, charged } = step;
  const words = {
    amount: showAmount(terms.amount),
    used: showAmount(used),
    charged: showAmount(charged),
  };
  const { period } = terms.rule;
  if (terms.charged === 'first-of-day' && charged === ZERO && left > ZERO)
    return { key: 'elder.why.deductibleToday', words };
  if (period === 'claim')
    return { key: isStay(claim.care) ? 'elder.why.deductibleOfStay' : 'elder.why.deductibleOfVisit', words };
  const first = used === ZERO;
  if (period === 'year') {
    if (left === ZERO) return { key: 'elder.why.deductibleMet', words };
    return { key: first ? 'elder.why.deductibleOfYearFirst' : 'elder.why.deductibleOfYear', words };
  }
  return { key: first ? 'elder.why.deductibleOfDayFirst' : 'elder.why.deductibleOfDay', words };
}

function rateStep(
  { base, amount }: StepOf<'rate'>,
  { terms: { rate }, claim }: SettledClaim,
  { payment }: ClaimExplanations,
): WhyStep {
  const share = showPercent(rate?.text ?? '0');
  return {
    key: base === claim.eligible ? 'elder.why.rateOfAll' : 'elder.why.rate',
    words: {
      base: showAmount(base),
      share,
      // Of every hundred yuan a percentage is that many.
      ofHundred: share.replace('%', ''),
      amount: showAmount(amount),
    },
    articles: articlesOf(payment),
  };
}

/** @param alone whether there is no rate: then a limit that takes nothing says how much is paid as well */
function limitSteps(
  step: StepOf<'limit'>,
  explained: ClaimExplanations,
  limitName: LimitName,
  alone: boolean,
): readonly WhyStep[] {
  const { rule } = step.terms;
  const cuts = step.after < step.before;
  if (!cuts && !alone) return [];
  const words = {
    limit: limitName(rule.id, rule.period),
    amount: showAmount(step.amount),
    used: showAmount(step.used),
    left: showAmount(step.left),
  };
  const articles = articlesOf(explained.limits.find(({ id }) => id === rule.id)?.over);
  const cutting = step.used === ZERO ? 'elder.why.limitCutsFirst' : 'elder.why.limitCuts';
  return [{ key: cuts ? cutting : 'elder.why.limitHolds', words, articles }];
}

const articlesOf = (explanation: Explanation | undefined): readonly string[] =>
  explanation ? articlesOfExplanation(explanation).map(({ article }) => article) : [];
