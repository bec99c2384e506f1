import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { CreditHow } from './CreditHow.tsx';
import type { LedgerEntry } from './ledger-entries.ts';
import { MissingFigures } from './MissingFigures.tsx';

interface CreditLineProps {
  readonly entry: LedgerEntry;
  /** Of the whole year. */
  readonly months: readonly MonthOfAccount[];
}

/** The credit of each month of a run and how it comes about, or why it is not known. */
export function CreditLine({ entry, months }: CreditLineProps) {
  const { t } = useTranslation();
  const say = useCode();
  const { first, last } = entry;
  const label = first === last ? first : t('account.months', { first, last });
  if (entry.kind === 'unknown' && entry.missing.length > 0)
    return (
      <ReceiptLine
        label={label}
        amount={
          <span className={styles['soft']}>
            {say(`creditReason.${entry.reason}`)}
            <MissingFigures ids={entry.missing} />
          </span>
        }
      />
    );
  const month = months.find(({ credit }) => credit.month === first);
  return (
    <ReceiptLine
      label={label}
      amount={
        entry.kind === 'credit' ? (
          <>
            {first !== last && <span className={styles['soft']}>{t('account.each')}</span>}
            <Amount value={entry.credit} />
          </>
        ) : (
          <span className={entry.reason === 'not-specified' ? styles['open'] : styles['soft']}>
            {say(`creditReason.${entry.reason}`)}
          </span>
        )
      }
      why={t('rule.why')}
    >
      {month && <CreditHow month={month} />}
    </ReceiptLine>
  );
}
