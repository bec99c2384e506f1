import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';
import { usePayerName } from './payer-name.ts';
import { colourOf, paymentsOf } from './payments.ts';
import type { Year } from './years.ts';

/** The sums over the visits of a year; what is undetermined is in none of them and has a row of its own. */
export function YearTotals({ year: { visits, totals, undetermined } }: { readonly year: Year }) {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const rows: readonly LedgerRow[] = [
    ...(totals
      ? [
          { key: 'total', head: t('receipt.total'), cell: <Amount value={totals.total} /> },
          ...paymentsOf(totals).map(({ payer, amount }) => ({
            key: payer,
            head: payerName(payer),
            cell: <Amount value={amount} payer={colourOf(payer)} />,
          })),
        ]
      : []),
    ...(totals && totals.accountPaid > ZERO
      ? [
          { key: 'account', head: t('receipt.account'), cell: <Amount value={totals.accountPaid} /> },
          { key: 'cash', head: t('receipt.cash'), cell: <Amount value={totals.cashPaid} /> },
        ]
      : []),
    ...(undetermined > ZERO
      ? [{ key: 'open', head: t('totals.undetermined'), cell: <Amount value={undetermined} /> }]
      : []),
  ];
  return (
    <Ledger
      caption={t('totals.title', { count: visits })}
      columns={[t('totals.what'), t('totals.amount')]}
      rows={rows}
    />
  );
}
