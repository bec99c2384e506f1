import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Why } from '../explain/Why.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { BalanceRule } from './BalanceRule.tsx';
import { CreditHow } from './CreditHow.tsx';
import { balanceId, creditId } from './explanation-ids.ts';
import { PaymentList } from './PaymentList.tsx';

/** What stands behind a month: why it is credited so, what the account paid, and what that leaves in it. */
export function MonthHow({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const { credit, explained, atLeast } = month;
  return (
    <div className={styles['how']}>
      <div id={creditId(credit.month)}>
        <CreditHow month={month} />
      </div>
      <PaymentList month={month} />
      <Why id={balanceId(credit.month)} of={explained.balance} say={<BalanceRule atLeast={atLeast} />}>
        <span className={styles['pair']}>
          <span className={styles['named']}>
            {t('account.monthEnd')}
            {atLeast && ` ${t('account.atLeast')}`}
          </span>
          <Amount value={explained.balance.figure} />
        </span>
      </Why>
    </div>
  );
}
