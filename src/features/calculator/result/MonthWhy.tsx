import { ZERO } from '@/engine/index.ts';
import { Explanations, type Listed } from '../explain/Explanations.tsx';
import { useSettledHere } from '../explain/settled-here.ts';
import { explainStanding, StandingRule } from '../explain/StandingWhy.tsx';
import type { MonthOfYear } from './months.ts';
import { paymentsOf } from './payments.ts';
import { SUM_OF, useSumExplained } from './use-sum-explained.tsx';

interface MonthWhyProps {
  /** `2023-05`. */
  readonly period: string;
  readonly of: MonthOfYear;
}

/** How the sums of a month come about, and how all that runs on stands at its end. */
export function MonthWhy({ period, of: { shares, undetermined, standings } }: MonthWhyProps) {
  const settlement = useSettledHere();
  const sumOf = useSumExplained();
  const sums: readonly Listed[] = [
    ...(shares ? paymentsOf(shares).map(({ payer }) => sumOf(SUM_OF[payer], period)) : []),
    ...(undetermined > ZERO ? [sumOf('undetermined', period)] : []),
    ...standings.map((standing) => ({
      key: standing.key,
      explanation: settlement && explainStanding(standing, settlement),
      say: <StandingRule of={standing} />,
    })),
  ];
  return <Explanations of={sums} />;
}
