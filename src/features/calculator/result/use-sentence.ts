import { useTranslation } from 'react-i18next';
import type { Care, ClaimOutcome } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useCareName } from './care-name.ts';
import { small } from './first-letter.ts';
import { usePayerName } from './payer-name.ts';
import { paymentsOf } from './payments.ts';

/** Whether people simply call it a visit. */
export const isVisit = (care: Care): boolean =>
  care === 'outpatient' || care === 'two-diseases' || care === 'emergency-death';

/** The outcome of a visit as one sentence to be heard. */
export function useSentence(): (outcome: ClaimOutcome | undefined) => string {
  const { t } = useTranslation();
  const say = useCode();
  const payerName = usePayerName();
  const careName = useCareName();
  return (outcome) => {
    if (outcome === undefined) return '';
    const visit = isVisit(outcome.claim.care);
    const care = careName(outcome.claim);
    if (outcome.outcome === 'undetermined') {
      const reason = say(`reason.${outcome.reason}.title`);
      return visit ? t('live.undetermined', { reason }) : t('live.undeterminedOf', { care, reason });
    }
    const payments = paymentsOf({ ...outcome, basicPaid: outcome.claim.basicPaid });
    if (visit && payments.length === 2)
      return t('live.settled', { fund: showAmount(outcome.fund), you: showAmount(outcome.outOfPocket) });
    const payers = payments.map(({ payer, amount }) =>
      t('live.payer', { payer: small(payerName(payer)), amount: showAmount(amount) }),
    );
    const all = { payers: payers.join(t('live.comma')) };
    return visit ? t('live.settledBy', all) : t('live.settledOf', { care, ...all });
  };
}
