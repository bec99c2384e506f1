import { useDraft } from '@/shared/draft/store.ts';
import { useOutcomes } from '../outcomes.ts';
import { usePack } from '../pack.ts';
import { useEvaluation } from '../Workspace.tsx';
import { type VisitsAnswered, visitsAnswered } from './visits-answered.ts';

/** The visits that were entered: those with an answer, and those that something is wrong in. */
export function useVisitsAnswered(): VisitsAnswered {
  const visits = useDraft(({ draft }) => draft.visits);
  const evaluation = useEvaluation();
  const outcomes = useOutcomes(evaluation?.settlement);
  return visitsAnswered(visits, outcomes, evaluation?.setAside ?? [], usePack());
}
