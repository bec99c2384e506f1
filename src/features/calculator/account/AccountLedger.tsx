import { useTranslation } from 'react-i18next';
import { plus, type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';
import type { MonthOfAccount } from './account-months.ts';
import { CreditCell } from './CreditCell.tsx';
import { ledgerEntries } from './ledger-entries.ts';

interface AccountLedgerProps {
  readonly title: string;
  readonly settlement: Settlement;
  readonly months: readonly MonthOfAccount[];
}

/**
 * What reaches the personal account and what it pays: like months in one row, and why where a credit is not known. What
 * was there, what came and what was paid make what is there at the end.
 */
export function AccountLedger({ title, settlement, months: byMonth }: AccountLedgerProps) {
  const { t } = useTranslation();
  const { months, total, knownBalance, closingBalance } = settlement.account;
  const { openingBalance } = settlement.case.person;
  const paid = byMonth.reduce((sum, each) => plus(sum, each.paid), ZERO);
  const entries = ledgerEntries(months);
  const known = months.filter(({ credit }) => credit !== undefined).length;
  // At least nothing would say nothing.
  const nothingKnown = closingBalance === undefined && known === 0 && knownBalance === ZERO;
  const totalHead = known < months.length ? t('account.known', { count: known }) : t('account.total');
  const rows: readonly LedgerRow[] = [
    ...(openingBalance === ZERO
      ? []
      : [{ key: 'opening', head: t('account.opening'), cell: <Amount value={openingBalance} /> }]),
    ...entries.map((entry) => ({
      key: entry.first,
      head:
        entry.first === entry.last
          ? entry.first
          : t('account.months', { first: entry.first, last: entry.last }),
      cell: <CreditCell entry={entry} />,
    })),
    ...(total === undefined
      ? []
      : [{ key: 'total', head: totalHead, cell: <Amount value={total} />, sum: true }]),
    ...(paid === ZERO
      ? []
      : [{ key: 'paid', head: t('account.paid'), cell: <Amount value={paid} sign="minus" /> }]),
    {
      key: 'balance',
      head: t('account.balance'),
      cell: nothingKnown ? (
        t('account.balanceUnknown')
      ) : (
        <>
          {closingBalance === undefined && t('account.atLeast')}
          <Amount value={knownBalance} />
        </>
      ),
    },
  ];
  const columns = [t('account.month'), t('account.credit')] as const;
  return <Ledger caption={title} columns={columns} rows={rows} />;
}
