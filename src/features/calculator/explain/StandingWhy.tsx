import type { ReactNode } from 'react';
import { explainClaim, type Explanation, type Settlement } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import type { Standing } from '../result/what-is-left.ts';
import { useSettledHere } from './settled-here.ts';
import { standingId } from './standing-id.ts';
import { Why } from './Why.tsx';
import { useTexts } from './use-texts.ts';

interface StandingProps {
  readonly of: Standing;
}

/** What is left of a deductible, a limit or a threshold: its row, which unfolds how that comes about. */
export function StandingWhy({ of, children }: StandingProps & { readonly children: ReactNode }) {
  const settlement = useSettledHere();
  return (
    <Why
      id={standingId(of)}
      explain={() => settlement && explainStanding(of, settlement)}
      say={<StandingRule of={of} />}
    >
      {children}
    </Why>
  );
}

const RULE = {
  deductible: 'explain.left.deductible',
  limit: 'explain.left.limit',
  threshold: 'explain.left.threshold',
} as const;

export function StandingRule({ of: { kind, used, left, of } }: StandingProps) {
  const { t } = useTexts();
  return <p>{t(RULE[kind], { used: showAmount(used), left: showAmount(left), of: showAmount(of) })}</p>;
}

/** How what is left comes about. */
export function explainStanding(
  { kind, id, after }: Standing,
  settlement: Settlement,
): Explanation | undefined {
  const explained = explainClaim(after, settlement);
  if (kind === 'deductible') return explained.deductibleLeft;
  if (kind === 'threshold') return explained.thresholdLeft;
  return explained.limits.find((limit) => limit.id === id)?.left;
}
