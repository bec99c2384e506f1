import { useTranslation } from 'react-i18next';
import type { SettledClaim, Step } from '@/engine/index.ts';
import { DeductibleLine } from './DeductibleLine.tsx';
import { EligibleLines } from './EligibleLines.tsx';
import { LimitLine } from './LimitLine.tsx';
import { PayerLine } from './PayerLine.tsx';
import { RateLine } from './RateLine.tsx';
import { SupplementLines } from './SupplementLines.tsx';

interface StepLinesProps {
  readonly step: Step;
  readonly outcome: SettledClaim;
}

/** One step of the trace, as the lines of the receipt that its mechanism writes. */
export function StepLines({ step, outcome }: StepLinesProps) {
  const { t } = useTranslation();
  switch (step.mechanism) {
    case 'eligible':
      return <EligibleLines step={step} outcome={outcome} />;
    case 'deductible':
      return <DeductibleLine step={step} outcome={outcome} />;
    case 'rate':
      return <RateLine step={step} outcome={outcome} />;
    case 'limit':
      return <LimitLine step={step} outcome={outcome} />;
    case 'basic-on-bill':
      return (
        <PayerLine payer="basic" amount={step.paid} entered why={t('rule.why')}>
          <p>{t('rule.basicOnBill')}</p>
        </PayerLine>
      );
    case 'supplement':
      return <SupplementLines step={step} outcome={outcome} />;
    case 'account':
      return undefined;
  }
}
