import { useTranslation } from 'react-i18next';
import { plus, type Settlement, ZERO } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';
import { accountMonths } from './account-months.ts';
import { ledgerEntries, type LedgerEntry, ledgerEntry } from './ledger-entries.ts';
import { MissingFigures } from './MissingFigures.tsx';
import styles from './account.module.css';

interface AccountLedgerProps {
  readonly title: string;
  readonly settlement: Settlement;
}

/**
 * What reaches the personal account and what it pays: like months in one row, each by itself on demand, and why where a
 * credit is not known. What was there, what came and what was paid make what is there at the end.
 */
export function AccountLedger({ title, settlement }: AccountLedgerProps) {
  const { t } = useTranslation();
  const say = useCode();
  const { months, total, knownBalance, closingBalance } = settlement.account;
  const { openingBalance } = settlement.case.person;
  const byMonth = accountMonths(settlement);
  const paid = byMonth.reduce((sum, each) => plus(sum, each.paid), ZERO);
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
  const rows: readonly LedgerRow[] = [
    ...(openingBalance === ZERO
      ? []
      : [{ key: 'opening', head: t('account.opening'), cell: <Amount value={openingBalance} /> }]),
    ...entries.map(row),
    ...(total === undefined
      ? []
      : [{ key: 'total', head: totalHead, cell: <Amount value={total} />, sum: true }]),
    ...(paid === ZERO
      ? []
      : [{ key: 'paid', head: t('account.paid'), cell: <Amount value={paid} sign="minus" /> }]),
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
  const monthly: readonly LedgerRow[] = byMonth.flatMap(({ credit, paid: paidThen }) => [
    row(ledgerEntry(credit)),
    ...(paidThen === ZERO
      ? []
      : [
          {
            key: `${credit.month} paid`,
            head: t('account.paidIn', { month: credit.month }),
            cell: <Amount value={paidThen} sign="minus" />,
          },
        ]),
  ]);
  const columns = [t('account.month'), t('account.credit')] as const;
  return (
    <>
      <Ledger caption={title} columns={columns} rows={rows} />
      {((known > 0 && entries.length < months.length) || paid > ZERO) && (
        <Disclosure summary={t('account.monthly')}>
          <Ledger caption={t('account.monthly')} columns={columns} rows={monthly} />
        </Disclosure>
      )}
    </>
  );
}
