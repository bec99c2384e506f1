import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { codeToSay } from '../problems.ts';
import { useEntryProblem } from '../visits/use-entry-problem.ts';
import { entryOf } from './questions.ts';

/** The sentence on what is wrong with an entry of the visit. */
export function useProblemText(visit: Visit): (problem: FieldProblem) => string {
  const problemOf = useEntryProblem();
  return (problem) => {
    const entry = entryOf(problem);
    return problemOf(entry, codeToSay(problem.code, visit[entry as keyof Visit]));
  };
}
