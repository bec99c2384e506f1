import { useTranslation } from 'react-i18next';
import type { AccountYear } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';
import { type LedgerEntry, ledgerEntries } from './ledger-entries.ts';
import { MissingFigures } from './MissingFigures.tsx';
import styles from './account.module.css';

interface AccountLedgerProps {
  readonly title: string;
  readonly account: AccountYear;
}

/** What reaches the personal account, month by month, and why where it is not known. */
export function AccountLedger({ title, account }: AccountLedgerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const { months, total, knownBalance, closingBalance } = account;
  const row = (entry: LedgerEntry): LedgerRow => {
    if (entry.kind === 'credit') {
      const { month, credit } = entry.month;
      return { key: month, head: month, cell: <Amount value={credit} /> };
    }
    const { first, last, reason, missing } = entry;
    return {
      key: first,
      head: first === last ? first : t('account.months', { first, last }),
      cell: (
        <span className={reason === 'not-specified' ? styles['open'] : styles['soft']}>
          {say(`creditReason.${reason}`)}
          <MissingFigures ids={missing} />
        </span>
      ),
    };
  };
  const known = months.filter(({ credit }) => credit !== undefined).length;
  const totalHead = known < months.length ? t('account.known', { count: known }) : t('account.total');
  const rows: readonly LedgerRow[] = [
    ...ledgerEntries(months).map(row),
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
  return <Ledger caption={title} columns={[t('account.month'), t('account.credit')]} rows={rows} />;
}
