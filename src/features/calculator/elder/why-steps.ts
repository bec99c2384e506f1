import { type ClaimExplanations, type Fen, type SettledClaim, type Step, ZERO } from '@/engine/index.ts';
import { isStay } from '@/shared/draft/care.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { showPercent } from '../result/percent.ts';
import type { StepOf } from '../result/step.ts';
import { articlesOfFigure } from './articles-of-figure.ts';
import { limitSteps } from './why-limit.ts';
import type { WhyNames, WhyStep } from './why-step.ts';
import { supplementSteps } from './why-supplement.ts';

/**
 * Why the fund, and a supplement to it, pay what they pay for a visit: no more steps than really decided, in the order in which they did.
 * @param explained the same figures with what they rest on
 */
export function whySteps(
  outcome: SettledClaim,
  explained: ClaimExplanations,
  names: WhyNames,
): readonly WhyStep[] {
  const steps = outcome.trace?.steps ?? [];
  const fund = { fund: showAmount(outcome.fund) };
  const before = steps.flatMap((step) => stepsOf(step, outcome, explained, names));
  const supplement = steps.find((each) => each.mechanism === 'supplement');
  const after = supplement ? supplementSteps(supplement, outcome, explained, names) : [];
  if (outcome.terms.coverage.basicOnBill === true) return [...before, ...after];
  const isWhole = outcome.terms.rate === undefined && outcome.fund > ZERO;
  const whole = isWhole ? [{ key: 'elder.why.whole', words: {}, articles: [] }] : [];
  return [...before, ...whole, { key: 'elder.why.fund', words: fund, articles: [] }, ...after];
}

function stepsOf(
  step: Step,
  outcome: SettledClaim,
  explained: ClaimExplanations,
  names: WhyNames,
): readonly WhyStep[] {
  switch (step.mechanism) {
    case 'eligible':
      return billSteps(step, explained);
    case 'deductible':
      return deductibleSteps(step, outcome).map((each) => ({
        ...each,
        articles: articlesOfFigure(explained.deductible),
      }));
    case 'rate':
      return rateSteps(step, outcome, explained);
    case 'limit':
      return step.terms.bounds === 'supplement'
        ? []
        : limitSteps(step, outcome, names, articlesOfLimit(explained, step.terms.rule.id));
    case 'basic-on-bill':
      return [basicStep(step.paid)];
    case 'supplement':
    case 'account':
      return [];
  }
}

/** What basic insurance paid by other rules, as the bill says. */
export const basicStep = (paid: Fen): WhyStep => ({
  key: 'elder.why.basic',
  words: { paid: showAmount(paid) },
  articles: [],
});

function billSteps(step: StepOf<'eligible'>, explained: ClaimExplanations): readonly WhyStep[] {
  const total = showAmount(step.total);
  if (step.eligible === step.total) return [{ key: 'elder.why.all', words: { total }, articles: [] }];
  const out = { key: 'elder.why.outOfScope', words: { amount: showAmount(step.outOfScope) }, articles: [] };
  const first = {
    key: 'elder.why.paidFirst',
    words: { amount: showAmount(step.preSelfPay) },
    articles: articlesOfFigure(explained.preSelfPay),
  };
  return [
    { key: 'elder.why.total', words: { total }, articles: [] },
    ...(step.outOfScope > ZERO ? [out] : []),
    ...(step.preSelfPay > ZERO ? [first] : []),
    step.eligible > ZERO
      ? { key: 'elder.why.eligible', words: { eligible: showAmount(step.eligible) }, articles: [] }
      : { key: 'elder.why.noneEligible', words: {}, articles: [] },
  ];
}

function deductibleSteps(
  step: StepOf<'deductible'>,
  { claim }: SettledClaim,
): readonly Pick<WhyStep, 'key' | 'words'>[] {
  const { terms, used, left, charged } = step;
  const words = {
    amount: showAmount(terms.amount),
    used: showAmount(used),
    charged: showAmount(charged),
  };
  const { period } = terms.rule;
  if (terms.amount === ZERO) return [{ key: 'elder.why.noDeductible', words }];
  if (charged === ZERO && left > ZERO)
    // Or else nothing came as far as this.
    return terms.charged === 'first-of-day' && claim.eligible > ZERO
      ? [{ key: 'elder.why.deductibleToday', words }]
      : [];
  if (period === 'claim')
    return [
      { key: isStay(claim.care) ? 'elder.why.deductibleOfStay' : 'elder.why.deductibleOfVisit', words },
    ];
  const how = used === ZERO ? 'first' : left === ZERO ? 'met' : 'again';
  return [{ key: RUNNING[period === 'year' ? 'year' : 'day'][how], words }];
}

const RUNNING = {
  year: {
    first: 'elder.why.deductibleOfYearFirst',
    again: 'elder.why.deductibleOfYear',
    met: 'elder.why.deductibleMet',
  },
  day: {
    first: 'elder.why.deductibleOfDayFirst',
    again: 'elder.why.deductibleOfDay',
    met: 'elder.why.deductibleOfDayMet',
  },
} as const;

function rateSteps(
  { base, amount }: StepOf<'rate'>,
  { terms: { rate }, deductible }: SettledClaim,
  { payment }: ClaimExplanations,
): readonly WhyStep[] {
  // Where not even a deductible was charged, what left nothing was said before.
  if (base === ZERO) return deductible > ZERO ? [{ key: 'elder.why.rateNone', words: {}, articles: [] }] : [];
  const share = showPercent(rate?.text ?? '0');
  const words = {
    base: showAmount(base),
    share,
    // Of every hundred yuan a percentage is that many.
    ofHundred: share.replace('%', ''),
    amount: showAmount(amount),
  };
  const key = deductible > ZERO ? 'elder.why.rate' : 'elder.why.rateOfAll';
  return [{ key, words, articles: articlesOfFigure(payment) }];
}

const articlesOfLimit = ({ limits }: ClaimExplanations, id: string): readonly string[] =>
  articlesOfFigure(limits.find((each) => each.id === id)?.over);
