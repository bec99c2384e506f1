import { createContext, useContext } from 'react';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { useCode } from '@/i18n/use-code.ts';

/** What is wrong with the draft at present. */
export const Problems = createContext<readonly FieldProblem[]>([]);

/** The sentence on what is wrong with a field of the draft, or undefined where nothing is. */
export function useProblem(): (field: string) => string | undefined {
  const problems = useContext(Problems);
  const say = useCode();
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found && say(`caseProblem.${found.code}`);
  };
}
