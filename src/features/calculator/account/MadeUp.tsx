import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Why } from '../explain/Why.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { makeUpId } from './explanation-ids.ts';
import { MakeUpRule } from './MakeUpRule.tsx';

/** That a month makes earlier ones good, and with how much. */
export function MadeUp({ month: { credit, ground, explained } }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const { makeUp } = ground;
  if (!makeUp || !explained.makeUp) return undefined;
  return (
    <div className={styles['change']}>
      <Why id={makeUpId(credit.month)} of={explained.makeUp} say={<MakeUpRule of={makeUp} />}>
        {t('account.madeUp', { count: makeUp.months, amount: showAmount(makeUp.amount) })}
      </Why>
    </div>
  );
}
