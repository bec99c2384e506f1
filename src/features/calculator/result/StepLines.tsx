import type { SettledClaim, Step } from '@/engine/index.ts';
import { DeductibleLine } from './DeductibleLine.tsx';
import { EligibleLines } from './EligibleLines.tsx';
import { LimitLine } from './LimitLine.tsx';
import { RateLine } from './RateLine.tsx';

interface StepLinesProps {
  readonly step: Step;
  readonly outcome: SettledClaim;
}

/** One step of the trace, as the lines of the receipt that its mechanism writes. */
export function StepLines({ step, outcome }: StepLinesProps) {
  switch (step.mechanism) {
    case 'eligible':
      return <EligibleLines step={step} />;
    case 'deductible':
      return <DeductibleLine step={step} />;
    case 'rate':
      return <RateLine step={step} outcome={outcome} />;
    case 'limit':
      return <LimitLine step={step} />;
    case 'account':
      return undefined;
  }
}
