import { useTranslation } from 'react-i18next';
import type { Basis, BreakCause } from '@/engine/index.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';

/** What happens at a break point, in words. */
export function useCauseName(): (cause: BreakCause) => string {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  return (cause) => {
    switch (cause.mechanism) {
      case 'deductible':
        return t('whatIf.curve.deductible');
      case 'limit':
        return t('whatIf.curve.limit', { limit: limitName(cause.terms.rule.id, cause.terms.rule.period) });
      case 'supplement':
        return t('whatIf.curve.supplement', { supplement: supplementName(cause.terms.rule.id) });
    }
  };
}

/** What it rests on. */
export function basisOf(cause: BreakCause): Basis | undefined {
  if (cause.mechanism === 'supplement') return cause.terms.rule.threshold;
  return cause.mechanism === 'deductible' ? cause.terms.row : basisOfLimit(cause.terms);
}

/** A row of its table; where it is the highest of the registered diseases, what says so. */
export function basisOfLimit({
  row,
  rule: { amount },
}: Extract<BreakCause, { readonly mechanism: 'limit' }>['terms']): Basis | undefined {
  return 'highestOf' in amount ? amount : row;
}
