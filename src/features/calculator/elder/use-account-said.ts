import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';

/** What of the person's share the account pays and what is cash; undefined where the account pays nothing. */
export function useAccountSaid(): (outcome: ClaimOutcome) => string | undefined {
  const { t } = useTranslation();
  return (outcome) =>
    outcome.outcome === 'undetermined' || outcome.accountPaid === ZERO
      ? undefined
      : t('elder.answer.account', {
          account: showAmount(outcome.accountPaid),
          cash: showAmount(outcome.cashPaid),
        });
}
