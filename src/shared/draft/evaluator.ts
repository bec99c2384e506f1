import { createCaseReader, createSettler, type OpenPack } from '@/engine/index.ts';
import type { Draft, Visit } from './draft.ts';
import { evaluate, type Evaluation, type Means } from './evaluate.ts';
import { memo } from './memo.ts';
import { withVisit } from './with-visits.ts';
import { claimOf } from './project-claim.ts';

/**
 * Evaluates a draft again and again while it is edited, as `evaluate` does, but settles anew only the visits that an edit
 * can change. What is said of any other visit is the very object that was said of it before. Drafts are taken never to
 * change.
 */
export interface Evaluator {
  readonly evaluate: (draft: Draft, open: OpenPack) => Evaluation;
  /**
   * Evaluates the draft as if a visit were saved: put in place of the one with its id, or after the others. It has a
   * memory of its own, so that what {@link Evaluator.evaluate} remembers stays.
   */
  readonly evaluateWith: (draft: Draft, open: OpenPack, visit: Visit) => Evaluation;
}

export function createEvaluator(): Evaluator {
  const saved = memo(remembering);
  const previewed = memo(remembering);
  return {
    evaluate: (draft, open) => evaluate(draft, open, saved(open)),
    // A form may change its values in place, where a memory goes by the object.
    evaluateWith: (draft, open, visit) => evaluate(withVisit(draft, { ...visit }), open, previewed(open)),
  };
}

const remembering = (open: OpenPack): Means => ({
  claimOf: memo((visit: Visit) => claimOf(visit, open.pack)),
  read: createCaseReader(),
  settle: createSettler(open).settle,
});
