import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Ledger, type LedgerRow } from '@/shared/ui/Ledger.tsx';

/** The sums over all visits; what is undetermined is in none of them and has a row of its own. Stays are not billed. */
export function YearTotals({ settlement: { totals, claims } }: { readonly settlement: Settlement }) {
  const { t } = useTranslation();
  const known = claims.some(({ outcome }) => outcome !== 'undetermined');
  const rows: readonly LedgerRow[] = [
    ...(known
      ? [
          { key: 'total', head: t('receipt.total'), cell: <Amount value={totals.total} /> },
          { key: 'fund', head: t('share.fund'), cell: <Amount value={totals.fund} payer="fund" /> },
          { key: 'you', head: t('share.you'), cell: <Amount value={totals.outOfPocket} payer="you" /> },
        ]
      : []),
    ...(totals.accountPaid > ZERO
      ? [
          { key: 'account', head: t('receipt.account'), cell: <Amount value={totals.accountPaid} /> },
          { key: 'cash', head: t('receipt.cash'), cell: <Amount value={totals.cashPaid} /> },
        ]
      : []),
    ...(totals.undetermined > ZERO
      ? [{ key: 'open', head: t('totals.undetermined'), cell: <Amount value={totals.undetermined} /> }]
      : []),
  ];
  return (
    <Ledger
      caption={t('totals.title', { count: claims.filter(({ claim }) => claim.care !== 'inpatient').length })}
      columns={[t('totals.what'), t('totals.amount')]}
      rows={rows}
    />
  );
}
