import type { SettledClaim, Step } from '@/engine/index.ts';
import { FundLine } from './FundLine.tsx';
import { StepLines } from './StepLines.tsx';
import { SupplementLine } from './SupplementLine.tsx';

/**
 * How a settled bill is paid, step by step: what leads to the payment of the fund and that payment, then what leads to
 * that of the supplement.
 */
export function SettledLines({ of: outcome }: { readonly of: SettledClaim }) {
  const steps = outcome.trace?.steps ?? [];
  const at = steps.findIndex(({ mechanism }) => mechanism === 'supplement');
  const first = at === -1 ? steps : steps.slice(0, at);
  const { supplement, coverage } = outcome.terms;
  return (
    <>
      <Lines of={first} outcome={outcome} />
      {coverage.basicOnBill !== true && <FundLine outcome={outcome} />}
      {at !== -1 && <Lines of={steps.slice(at)} outcome={outcome} />}
      {supplement && <SupplementLine outcome={outcome} />}
    </>
  );
}

interface LinesProps {
  readonly of: readonly Step[];
  readonly outcome: SettledClaim;
}

const Lines = ({ of, outcome }: LinesProps) =>
  of.map((step) => (
    <StepLines
      key={step.mechanism === 'limit' ? step.terms.rule.id : step.mechanism}
      step={step}
      outcome={outcome}
    />
  ));
