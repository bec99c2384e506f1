import { type ReactNode, useId, useMemo } from 'react';
import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { LineScope } from '../explain/use-line-id.ts';
import { CurrentEvaluation } from '../Workspace.tsx';

interface AsIfProps {
  readonly evaluation: Evaluation;
  /** Of the case with something changed. */
  readonly settlement: Settlement;
  /** What becomes of the one visit that is spoken of, whatever its size there. */
  readonly outcome: ClaimOutcome;
  readonly children: ReactNode;
}

/** What stands in it speaks of the case as it would be, not as it is. */
export function AsIf({ evaluation, settlement, outcome, children }: AsIfProps) {
  const changed = useMemo(() => {
    const { id } = outcome.claim;
    const claims = settlement.claims.map((each) => (each.claim.id === id ? outcome : each));
    return { ...evaluation, settlement: { ...settlement, claims } };
  }, [evaluation, settlement, outcome]);
  return (
    <CurrentEvaluation value={changed}>
      <LineScope value={useId()}>{children}</LineScope>
    </CurrentEvaluation>
  );
}
