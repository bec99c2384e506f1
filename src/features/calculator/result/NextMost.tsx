import { useTranslation } from 'react-i18next';
import { type Care, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { periodName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { standingId } from '../explain/standing-id.ts';
import { useLimitName } from '../limit-name.ts';
import type { Standing } from './what-is-left.ts';
import styles from './result.module.css';

/** Having care of a kind once more; whatever has no word of its own is a visit. */
const AGAIN: Readonly<Partial<Record<Care, string>>> = {
  inpatient: 'next.again.stay',
  'special-disease': 'next.again.specialDisease',
  'negotiated-drug': 'next.again.negotiatedDrug',
  prenatal: 'next.again.prenatal',
};

interface NextMostProps {
  readonly care: Care;
  readonly of: Standing;
}

/** The most that a limit leaves to a further visit of a kind, or why there is nothing. */
export function NextMost({ care, of }: NextMostProps) {
  const { id, period, bounds, during, left, anew } = of;
  const { t } = useTranslation();
  const limitName = useLimitName();
  const language = useLanguage();
  const when = period === 'pregnancy' ? t('next.thisPregnancy') : periodName(during, language);
  const again = t(AGAIN[care] ?? 'next.again.visit');
  if (left > ZERO) {
    const key = bounds === 'expense' ? 'next.expense' : 'next.most';
    return (
      <p className={styles['most']} data-explained-by={standingId(of)}>
        {t(key, { when, again, most: showAmount(left) })}
      </p>
    );
  }
  const limit = limitName(id, period);
  return (
    <p className={styles['most']}>
      {anew === undefined
        ? t('next.nothingMore', { when, again, limit })
        : t('next.nothing', { when, again, limit, anew })}
    </p>
  );
}
