import { ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useTexts } from '../explain/use-texts.ts';
import { showPercent } from './percent.ts';
import type { StepOf } from './step.ts';
import { supplementSum } from './supplement-sum.ts';

/** From what on a supplement pays, how much of it, and how far this claim has come. */
export function ExcessRule({ of: step }: { readonly of: StepOf<'supplement'> }) {
  const { t } = useTexts();
  const { rule, rate, threshold } = step.terms;
  const perYear = rule.threshold.per === 'year';
  const { after, missing } = supplementSum(step);
  const words = {
    threshold: showAmount(threshold),
    rate: showPercent(rate.text),
    amount: showAmount(step.amount),
  };
  return (
    <>
      <p>{t(perYear ? 'rule.yearExcess' : 'rule.eachExcess', words)}</p>
      {perYear && <p>{t('rule.excessCounted', { after: showAmount(after) })}</p>}
      <p>{outcome()}</p>
    </>
  );

  function outcome(): string {
    if (step.borne === ZERO) return t('explain.excessNothingCounts');
    if (missing > ZERO) return t('rule.excessNone', { left: showAmount(missing) });
    return t('rule.excess', words);
  }
}
