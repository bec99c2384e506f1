import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { codeToSay } from '../problems.ts';
import { useEntryProblem } from '../visits/use-entry-problem.ts';
import { entryOf } from './questions.ts';

/** The sentence on what is wrong with an entry of the visit. It names nothing that has not been asked yet. */
export function useProblemText(visit: Visit): (problem: FieldProblem) => string {
  const { t } = useTranslation();
  const problemOf = useEntryProblem();
  const nothingFirst = visit.classB.trim() === '' && visit.preSelfPay.trim() === '';
  return (problem) => {
    const entry = entryOf(problem);
    if (problem.code === 'more-than-total' && entry === 'outOfScope' && nothingFirst)
      return t('visit.aboveTotal');
    return problemOf(entry, codeToSay(problem.code, visit[entry as keyof Visit]));
  };
}
