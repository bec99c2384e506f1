import { useTranslation } from 'react-i18next';
import { formatDay } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { useClaimName } from '../visits/visit-name.ts';
import type { Payment } from './account-months.ts';
import styles from './account.module.css';

/** Which visits of a month the account paid for, and how much of each. */
export function PaymentList({ payments }: { readonly payments: readonly Payment[] }) {
  const { t } = useTranslation();
  const claimName = useClaimName();
  if (payments.length === 0) return undefined;
  return (
    <div className={styles['payments']}>
      <p>{t('account.payments')}</p>
      <ul>
        {payments.map(({ claim, amount }) => (
          <li className={styles['payment']} key={claim.id}>
            <span>{t('account.paidFor', { date: formatDay(claim.date), name: claimName(claim) })}</span>
            <Amount value={amount} sign="minus" />
          </li>
        ))}
      </ul>
    </div>
  );
}
