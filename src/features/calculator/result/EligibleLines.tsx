import { useTranslation } from 'react-i18next';
import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { PaidFirstLine } from './PaidFirstLine.tsx';
import type { StepOf } from './step.ts';

interface EligibleLinesProps {
  readonly step: StepOf<'eligible'>;
  readonly outcome: SettledClaim;
}

export function EligibleLines({ step, outcome }: EligibleLinesProps) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const words = { total: showAmount(step.total), eligible: showAmount(step.eligible) };
  return (
    <>
      <ReceiptLine label={t('receipt.total')} amount={<Amount value={step.total} entered />} />
      {step.outOfScope > ZERO && (
        <ReceiptLine
          label={t('receipt.outOfScope')}
          amount={<Amount value={step.outOfScope} sign="minus" entered />}
        />
      )}
      {step.preSelfPay > ZERO && <PaidFirstLine step={step} outcome={outcome} />}
      <ReceiptLine
        label={t('receipt.eligible')}
        weight="sum"
        amount={<Amount value={step.eligible} />}
        why={t('rule.why')}
      >
        <Explained explain={() => explanations()?.eligible}>
          <p>{step.eligible === step.total ? t('rule.eligibleAll', words) : t('rule.eligible', words)}</p>
        </Explained>
      </ReceiptLine>
    </>
  );
}
