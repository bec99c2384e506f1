import { type ClaimExplanations, type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { showPercent } from '../result/percent.ts';
import type { StepOf } from '../result/step.ts';
import { limitOfSupplement, supplementRuleKey } from '../result/supplement-rule-key.ts';
import { type SupplementSum, supplementSum } from '../result/supplement-sum.ts';
import { articlesOfFigure } from './articles-of-figure.ts';
import type { WhyNames, WhyStep } from './why-step.ts';

/** Why a supplement pays what it pays: of how much, above what, which share, and what its limit leaves of that. */
export function supplementSteps(
  step: StepOf<'supplement'>,
  outcome: SettledClaim,
  { borne, excess, supplement }: ClaimExplanations,
  names: WhyNames,
): readonly WhyStep[] {
  const { rule, threshold, rate } = step.terms;
  const sum = supplementSum(step);
  const limit = limitOfSupplement(outcome, step);
  const share = showPercent(rate.text);
  const words = {
    supplement: names.supplement(rule.id),
    borne: showAmount(step.borne),
    first: showAmount(step.preSelfPay),
    threshold: showAmount(threshold),
    counted: showAmount(step.counted),
    after: showAmount(sum.after),
    missing: showAmount(sum.missing),
    excess: showAmount(sum.excess),
    share,
    // Of every hundred yuan a percentage is that many.
    ofHundred: share.replace('%', ''),
    amount: showAmount(step.amount),
    paid: showAmount(outcome.supplement),
    limit: limit ? names.limit(limit.terms.rule.id, limit.terms.rule.period) : '',
  };
  const whole = (key: string): WhyStep => ({ key, words, articles: articlesOfFigure(supplement) });
  if (step.borne === ZERO) return [whole(supplementRuleKey(outcome, step))];
  const isWithin = rule.expense === 'within-limits';
  const looks: WhyStep = {
    key: isWithin ? 'elder.why.borneLetThrough' : 'elder.why.borne',
    ...(step.preSelfPay > ZERO && { and: 'elder.why.borneFirst' }),
    words,
    articles: articlesOfFigure(borne),
  };
  const above: WhyStep = { key: aboveKey(step, sum), words, articles: articlesOfFigure(excess) };
  if (sum.excess === ZERO) return [looks, above];
  return [
    looks,
    above,
    { key: 'elder.why.supplementRate', words, articles: articlesOfFigure(excess) },
    limit ? whole(supplementRuleKey(outcome, step)) : { key: 'elder.why.supplement', words, articles: [] },
  ];
}

function aboveKey({ terms: { rule }, counted }: StepOf<'supplement'>, { excess }: SupplementSum): string {
  if (rule.threshold.per !== 'year')
    return excess > ZERO ? 'elder.why.excessEach' : 'elder.why.excessEachNone';
  if (excess === ZERO) return 'elder.why.excessYearNone';
  return counted > ZERO ? 'elder.why.excessYear' : 'elder.why.excessYearFirst';
}
