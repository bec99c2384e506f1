import { useMemo } from 'react';
import type { ClaimOutcome } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { visitInForm } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useLookedAt, visitToShow } from '../looked-at.ts';
import { useOutcomes } from '../outcomes.ts';
import { useChosenPolicy, useEvaluation, useEvaluator } from '../Workspace.tsx';

/** What is answered at present. */
export interface Shown {
  readonly evaluation: Evaluation;
  readonly visit: Visit | undefined;
  readonly outcome: ClaimOutcome | undefined;
  /** Whether the visit is still being typed: it counts as if it were saved. */
  readonly typing: boolean;
  /** Whether one is being typed of which too little is there: what is answered is not of that one. */
  readonly unfinished: boolean;
}

/** The visit that is being typed as soon as enough of it is there; until then the one that is looked at. */
export function useShown(): Shown | undefined {
  const saved = useEvaluation();
  const typed = useTyped();
  const unfinished = useDraft(
    ({ draft, form }) => form.unsaved[visitInForm(draft, form) ?? ''] !== undefined,
  );
  const lookedAt = useLookedAt(({ id }) => id);
  const visits = useDraft(({ draft }) => draft.visits);
  const outcomes = useOutcomes(saved?.settlement);
  if (saved === undefined) return undefined;
  if (typed) return typed;
  const visit = visitToShow(visits, outcomes, lookedAt, saved.pack);
  return { evaluation: saved, visit, outcome: visit && outcomes.get(visit.id), typing: false, unfinished };
}

function useTyped(): Shown | undefined {
  const open = useChosenPolicy().data?.open;
  const evaluator = useEvaluator();
  const draft = useDraft((state) => state.draft);
  const visit = useDraft(({ draft: of, form }) => form.unsaved[visitInForm(of, form) ?? '']);
  return useMemo(() => {
    if (!open || !visit) return undefined;
    const evaluation = evaluator.evaluateWith(draft, open, visit);
    const outcome = evaluation.settlement?.claims.find(({ claim }) => claim.id === visit.id);
    return outcome && { evaluation, visit, outcome, typing: true, unfinished: false };
  }, [evaluator, draft, open, visit]);
}
