import type { Explanation } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import type { Listed } from '../explain/Explanations.tsx';
import { explainOpenSum, explainSum, type SumTerm } from '../explain/sums.ts';
import { useSettledHere } from '../explain/settled-here.ts';
import { useTexts } from '../explain/use-texts.ts';
import type { Payer } from './payments.ts';
import { useOpenBasis } from './use-open-basis.ts';

export const SUM_OF: Readonly<Record<Payer, SumTerm>> = {
  fund: 'fund',
  supplement: 'supplement',
  basic: 'basic-paid',
  you: 'out-of-pocket',
};

/** How a sum over the visits of a year `2023` or a month `2023-05` comes about. */
export function useSumExplained(): (of: SumTerm | 'undetermined', period: string) => Listed {
  const { t } = useTexts();
  const settlement = useSettledHere();
  const basisOf = useOpenBasis();
  const explain = (of: SumTerm | 'undetermined', period: string): Explanation | undefined => {
    if (settlement === undefined) return undefined;
    return of === 'undetermined'
      ? explainOpenSum(settlement, period, basisOf)
      : explainSum(settlement, of, period);
  };
  return (of, period) => {
    const explanation = explain(of, period);
    const sum = explanation ? showAmount(explanation.figure) : '';
    const text = of === 'undetermined' ? t('explain.sumOpen', { sum }) : t('explain.sum', { sum });
    return { key: of, explanation, say: <p>{text}</p> };
  };
}
