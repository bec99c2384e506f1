import { useTranslation } from 'react-i18next';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Why } from '../explain/Why.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { paidId } from './explanation-ids.ts';
import { PaymentLine } from './PaymentLine.tsx';

/** Which visits of a month the account paid for, how much of each, and what they come to. */
export function PaymentList({ month }: { readonly month: MonthOfAccount }) {
  const { t } = useTranslation();
  const { payments, explained, credit } = month;
  if (payments.length === 0) return undefined;
  const id = paidId(credit.month);
  const several = payments.length > 1;
  return (
    <div className={styles['payments']}>
      <p>{t('account.payments')}</p>
      <ul>
        {payments.map((payment) => (
          <PaymentLine key={payment.claim.id} of={payment} id={several ? undefined : id} />
        ))}
      </ul>
      {several && explained.paid && (
        <Why id={id} of={explained.paid} say={<p>{t('account.paidRule')}</p>}>
          <span className={styles['pair']}>
            <span className={styles['named']}>{t('account.paidInMonth')}</span>
            <Amount value={explained.paid.figure} sign="minus" />
          </span>
        </Why>
      )}
    </div>
  );
}
