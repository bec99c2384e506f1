import { useMemo } from 'react';
import type { ClaimOutcome, Settlement } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useLookedAt, visitToShow } from '../looked-at.ts';
import { useOutcomes } from '../outcomes.ts';
import { useEvaluation } from '../Workspace.tsx';

/** The visit whose answer is shown, and what became of it. */
export interface Shown {
  readonly settlement: Settlement;
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** undefined where nothing is settled: nothing entered, something wrong, or no policy to settle it by. */
export function useShown(): Shown | undefined {
  const visits = useDraft(({ draft }) => draft.visits);
  const evaluation = useEvaluation();
  const settlement = evaluation?.settlement;
  const outcomes = useOutcomes(settlement);
  const lookedAt = useLookedAt(({ id }) => id);
  const pack = evaluation?.pack;
  return useMemo(() => {
    const visit = visitToShow(visits, outcomes, lookedAt, pack);
    const outcome = visit && outcomes.get(visit.id);
    return settlement && visit && outcome && { settlement, visit, outcome };
  }, [visits, outcomes, lookedAt, pack, settlement]);
}
