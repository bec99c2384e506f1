import { useTranslation } from 'react-i18next';
import { formatDay } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import type { Payment } from './account-months.ts';
import styles from './account.module.css';

/** Which visits of a month the account paid for, and how much of each. */
export function PaymentList({ payments }: { readonly payments: readonly Payment[] }) {
  const { t } = useTranslation();
  const say = useCode();
  if (payments.length === 0) return undefined;
  return (
    <div className={styles['payments']}>
      <p>{t('account.payments')}</p>
      <ul>
        {payments.map(({ claim: { id, date, care, provider }, amount }) => {
          const place = provider.name ?? say(`value.provider.${provider.level ?? 'pharmacy'}`);
          const name = care === 'outpatient' ? place : `${say(`value.care.${care}`)} · ${place}`;
          return (
            <li className={styles['payment']} key={id}>
              <span>{t('account.paidFor', { date: formatDay(date), name })}</span>
              <Amount value={amount} sign="minus" />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
