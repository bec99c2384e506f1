import { useTranslation } from 'react-i18next';
import type { ClaimOutcome } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { sharesOf } from '../Shares.tsx';
import { small } from '../result/first-letter.ts';
import { paymentsOf } from '../result/payments.ts';
import { useSentence } from '../result/use-sentence.ts';
import { usePlainPayer } from './use-plain-payer.ts';

/** The outcome of a visit as one sentence, in the words that stand beside its figures. */
export function usePlainSentence(): (outcome: ClaimOutcome) => string {
  const { t } = useTranslation();
  const sentence = useSentence();
  const payerName = usePlainPayer();
  return (outcome) => {
    if (outcome.outcome === 'undetermined') return sentence(outcome);
    const payers = paymentsOf(sharesOf(outcome)).map(({ payer, amount }) =>
      t('elder.answer.payer', { payer: small(payerName(payer)), amount: showAmount(amount) }),
    );
    return t('elder.answer.sentence', {
      total: showAmount(outcome.claim.total),
      payers: payers.join(t('live.comma')),
    });
  };
}
