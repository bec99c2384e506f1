import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, formatMonth, type Month, type usedUp } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { useLimitName } from '../limit-name.ts';

type Limits = ReturnType<typeof usedUp>;

/** From what starts anew soonest to what does latest, or never. */
const PERIODS = ['claim', 'month', 'year', 'pregnancy'];

/**
 * Which limit of a claim is used up and from when it starts anew, in words: of several, the one that keeps longest.
 * @returns undefined where none is
 */
export function useUsedUp(): (
  limits: Limits,
  claim: Pick<ClaimOutcome['claim'], 'month' | 'year'>,
) => string | undefined {
  const { t } = useTranslation();
  const language = useLanguage();
  const limitName = useLimitName();
  return (limits, { month, year }) => {
    const [longest] = [...limits].sort(
      (a, b) => PERIODS.indexOf(b.rule.period) - PERIODS.indexOf(a.rule.period),
    );
    if (!longest) return undefined;
    const { id, period } = longest.rule;
    const name = limitName(id, period);
    // The period is said with it.
    const limit = name === t('limit.month') || name === t('limit.year') ? t('whatIf.usedUp.plain') : name;
    if (period === 'month') {
      const when = periodName(formatMonth(month), language);
      return t('whatIf.usedUp.month', { when, limit, anew: `${formatMonth((month + 1) as Month)}-01` });
    }
    if (period === 'year') {
      const when = periodName(String(year), language);
      return t('whatIf.usedUp.year', { when, limit, anew: `${year + 1}-01-01` });
    }
    return t('whatIf.usedUp.once', { limit });
  };
}
