import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { codeToSay } from '../problems.ts';
import { entryOf } from './questions.ts';

/** The sentence on what is wrong with an entry of the visit. */
export function useProblemText(visit: Visit): (problem: FieldProblem) => string {
  const say = useCode();
  return (problem) => say(`caseProblem.${codeToSay(problem.code, visit[entryOf(problem) as keyof Visit])}`);
}
