import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Receipt, ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { ExplanationView } from '../explain/ExplanationView.tsx';
import type { YearOfAccount } from './account-months.ts';
import { BalanceRule } from './BalanceRule.tsx';
import { CreditLine } from './CreditLine.tsx';
import { CLOSING_ID } from './explanation-ids.ts';
import { ledgerEntries } from './ledger-entries.ts';

interface AccountLedgerProps {
  readonly settlement: Settlement;
  readonly year: YearOfAccount;
}

/**
 * What reaches the personal account and what it pays: like months in one line, and why where a credit is not known. What
 * was there, what came and what was paid make what is there at the end.
 */
export function AccountLedger({ settlement, year: { months, explained } }: AccountLedgerProps) {
  const { t } = useTranslation();
  const { account, case: kase } = settlement;
  const { openingBalance } = kase.person;
  const { total, paid, balance } = explained;
  const known = account.months.filter(({ credit }) => credit !== undefined).length;
  const atLeast = account.closingBalance === undefined;
  // At least nothing would say nothing.
  const nothingKnown = atLeast && known === 0 && balance.figure === ZERO;
  return (
    <Receipt title={t('account.ledger')}>
      {openingBalance !== ZERO && (
        <ReceiptLine label={t('account.opening')} amount={<Amount value={openingBalance} entered />} />
      )}
      {ledgerEntries(account.months).map((entry) => (
        <CreditLine key={entry.first} entry={entry} months={months} />
      ))}
      {total && (
        <ReceiptLine
          label={atLeast ? t('account.known', { count: known }) : t('account.total')}
          weight="sum"
          amount={<Amount value={total.figure} />}
          why={t('rule.why')}
        >
          <ExplanationView of={total}>
            <p>{atLeast ? t('account.totalRuleKnown', { count: known }) : t('account.totalRule')}</p>
          </ExplanationView>
        </ReceiptLine>
      )}
      {paid && (
        <ReceiptLine
          label={t('account.paid')}
          amount={<Amount value={paid.figure} sign="minus" />}
          why={t('rule.why')}
        >
          <ExplanationView of={paid}>
            <p>{t('account.paidRule')}</p>
          </ExplanationView>
        </ReceiptLine>
      )}
      {nothingKnown ? (
        <ReceiptLine label={t('account.balance')} weight="payer" amount={t('account.balanceUnknown')} />
      ) : (
        <ReceiptLine
          id={CLOSING_ID}
          label={t('account.balance')}
          weight="payer"
          amount={
            <>
              {atLeast && t('account.atLeast')}
              <Amount value={balance.figure} />
            </>
          }
          why={t('rule.why')}
        >
          <ExplanationView of={balance}>
            <BalanceRule of="year" atLeast={atLeast} />
          </ExplanationView>
        </ReceiptLine>
      )}
    </Receipt>
  );
}
