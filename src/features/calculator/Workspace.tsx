import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Evaluation } from '@/shared/draft/evaluate.ts';
import { createEvaluator, type Evaluator } from '@/shared/draft/evaluator.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { usePolicy } from '@/shared/packs/policy.ts';
import { CurrentPack } from './pack.ts';
import { Problems } from './problems.ts';

export const CurrentEvaluation = createContext<Evaluation | undefined>(undefined);

/** What the engine says of the draft; undefined while there is no policy to say it by. */
export const useEvaluation = (): Evaluation | undefined => useContext(CurrentEvaluation);

/** One for as long as the page is open: it remembers what it settled, so that an edit settles only what it can change. */
const EVALUATOR = createEvaluator();

export const useEvaluator = (): Evaluator => EVALUATOR;

/** The policy of the chosen region, loaded or on its way. */
export const useChosenPolicy = () => usePolicy(useDraft((state) => state.draft.policy));

/** Settles the draft once for every screen that works on it: there is one case under all of them. */
export function Workspace({ children }: { readonly children: ReactNode }) {
  const draft = useDraft((state) => state.draft);
  const open = useChosenPolicy().data?.open;
  const evaluation = useMemo(() => open && EVALUATOR.evaluate(draft, open), [draft, open]);
  return (
    <CurrentEvaluation value={evaluation}>
      <CurrentPack value={evaluation?.pack}>
        <Problems value={evaluation?.problems ?? NONE}>{children}</Problems>
      </CurrentPack>
    </CurrentEvaluation>
  );
}

const NONE: readonly never[] = [];
