import { useTranslation } from 'react-i18next';
import type { AccountYear } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';
import { ledgerEntries, type LedgerEntry, ledgerEntry } from './ledger-entries.ts';
import { MissingFigures } from './MissingFigures.tsx';
import styles from './account.module.css';

interface AccountLedgerProps {
  readonly title: string;
  readonly account: AccountYear;
}

/** What reaches the personal account: like months in one row, each by itself on demand, and why where it is not known. */
export function AccountLedger({ title, account }: AccountLedgerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const { months, total, knownBalance, closingBalance } = account;
  const row = (entry: LedgerEntry): LedgerRow => {
    const { first, last } = entry;
    const head = first === last ? first : t('account.months', { first, last });
    if (entry.kind === 'credit')
      return {
        key: first,
        head,
        cell: (
          <>
            {first !== last && <span className={styles['soft']}>{t('account.each')}</span>}
            <Amount value={entry.credit} />
          </>
        ),
      };
    return {
      key: first,
      head,
      cell: (
        <span className={entry.reason === 'not-specified' ? styles['open'] : styles['soft']}>
          {say(`creditReason.${entry.reason}`)}
          <MissingFigures ids={entry.missing} />
        </span>
      ),
    };
  };
  const entries = ledgerEntries(months);
  const known = months.filter(({ credit }) => credit !== undefined).length;
  const totalHead = known < months.length ? t('account.known', { count: known }) : t('account.total');
  const sums: readonly LedgerRow[] = [
    ...(total === undefined
      ? []
      : [{ key: 'total', head: totalHead, cell: <Amount value={total} />, sum: true }]),
    {
      key: 'balance',
      head: t('account.balance'),
      cell: (
        <>
          {closingBalance === undefined && t('account.atLeast')}
          <Amount value={knownBalance} />
        </>
      ),
    },
  ];
  const columns = [t('account.month'), t('account.credit')] as const;
  return (
    <>
      <Ledger caption={title} columns={columns} rows={[...entries.map(row), ...sums]} />
      {entries.length < known && (
        <Disclosure summary={t('account.monthly')}>
          <Ledger
            caption={t('account.monthly')}
            columns={columns}
            rows={months.map((month) => row(ledgerEntry(month)))}
          />
        </Disclosure>
      )}
    </>
  );
}
