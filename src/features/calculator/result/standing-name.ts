import { useTranslation } from 'react-i18next';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import { capital } from './first-letter.ts';
import type { Standing } from './what-is-left.ts';

export interface StandingNames {
  /** With the period that it runs over. */
  readonly named: (standing: Standing) => string;
  /** Where the period is said already. */
  readonly short: (standing: Standing) => string;
}

/** What people call something that runs over more than one visit. */
export function useStandingName(): StandingNames {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const supplementName = useSupplementName();
  const limit = ({ id, period, bounds, during }: Standing): string => {
    const name = limitName(id, period);
    // The pregnancy that a case speaks of without naming it.
    if (period === 'pregnancy' && during !== '1')
      return t('left.pregnancy', { limit: name, pregnancy: during });
    return bounds === 'expense' ? t('left.limitOfExpense', { limit: name }) : name;
  };
  return {
    named: (standing) => {
      const { kind, id, period, during } = standing;
      if (kind === 'deductible') return t('left.deductible', { during });
      if (kind === 'threshold') return t('left.threshold', { during, supplement: supplementName(id) });
      if (period === 'pregnancy') return capital(limit(standing));
      return t('left.limit', { during, limit: limit(standing) });
    },
    short: (standing) => {
      if (standing.kind === 'deductible') return t('months.deductible');
      if (standing.kind === 'threshold')
        return capital(t('months.threshold', { supplement: supplementName(standing.id) }));
      return limit(standing);
    },
  };
}
