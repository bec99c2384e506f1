import { useTranslation } from 'react-i18next';
import { type ExcludedClaim, type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { useLineId } from '../explain/use-line-id.ts';

/** What of the share of the person their account pays, and what is left to be paid in cash. */
export function AccountLines({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const lineId = useLineId();
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const { claim, outOfPocket, accountPaid, cashPaid } = outcome;
  if (accountPaid === ZERO) return undefined;
  const words = {
    own: showAmount(outOfPocket),
    account: showAmount(accountPaid),
    cash: showAmount(cashPaid),
  };
  return (
    <>
      <ReceiptLine
        id={lineId(claim, 'account')}
        label={t('receipt.account')}
        amount={<Amount value={accountPaid} />}
        why={t('rule.why')}
      >
        <Explained explain={() => explanations()?.account}>
          <p>{t('rule.account', words)}</p>
        </Explained>
      </ReceiptLine>
      <ReceiptLine
        id={lineId(claim, 'cash')}
        label={t('receipt.cash')}
        amount={<Amount value={cashPaid} />}
        why={t('rule.why')}
      >
        <Explained explain={() => explanations()?.cash}>
          <p>{t('rule.cash', words)}</p>
        </Explained>
      </ReceiptLine>
    </>
  );
}
