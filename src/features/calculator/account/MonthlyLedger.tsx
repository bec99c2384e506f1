import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Ledger } from '@/shared/ui/Ledger.tsx';
import type { MonthOfAccount } from './account-months.ts';
import { CreditCell } from './CreditCell.tsx';
import { ledgerEntry } from './ledger-entries.ts';

/** Every month of the account by itself, with what it paid for visits. */
export function MonthlyLedger({ months }: { readonly months: readonly MonthOfAccount[] }) {
  const { t } = useTranslation();
  const rows = months.flatMap(({ credit, paid }) => [
    { key: credit.month, head: credit.month, cell: <CreditCell entry={ledgerEntry(credit)} /> },
    ...(paid === ZERO
      ? []
      : [
          {
            key: `${credit.month} paid`,
            head: t('account.paidIn', { month: credit.month }),
            cell: <Amount value={paid} sign="minus" />,
          },
        ]),
  ]);
  return (
    <Disclosure summary={t('account.monthly')}>
      <Ledger
        caption={t('account.monthly')}
        columns={[t('account.month'), t('account.credit')]}
        rows={rows}
      />
    </Disclosure>
  );
}
