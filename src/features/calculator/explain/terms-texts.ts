import type { Difference } from '@/engine/index.ts';
import { type CodeKey, useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useLimitName } from '../limit-name.ts';
import { usePack } from '../pack.ts';
import { showPercent } from '../result/percent.ts';
import { useTexts } from './use-texts.ts';

type OfTerms = Extract<Difference, { readonly terms: object }>;

/** What is otherwise about a visit, and each of the terms that belong to it, in sentences. */
export function useTermsTexts(): (of: OfTerms) => readonly [string, ...string[]] {
  const { t } = useTexts();
  const say = useCode();
  const pack = usePack();
  const limitName = useLimitName();
  const periodOf = (id: string) => pack?.limits.find((limit) => limit.id === id)?.period ?? 'year';
  return (of) => {
    const { rate, deductible, limits } = of.terms;
    return [
      sentence(of),
      ...(rate
        ? [t('explain.difference.rate', { from: showPercent(rate.from.text), to: showPercent(rate.to.text) })]
        : []),
      ...(deductible === undefined
        ? []
        : [t('explain.difference.deductible', { amount: showAmount(deductible) })]),
      ...limits.map(({ id, whole }) =>
        t('explain.difference.limit', { limit: limitName(id, periodOf(id)), amount: showAmount(whole) }),
      ),
    ];
  };

  function sentence(of: OfTerms): string {
    if (of.code === 'terms-of-date') return t('explain.difference.terms-of-date');
    const name = (value: string): string => say(`value.${of.dimension}.${value}` as CodeKey);
    return t(`explain.difference.${of.code}`, { from: name(of.from), to: name(of.to) });
  }
}
