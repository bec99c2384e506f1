import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import { splitDate } from '@/shared/input/date-parts.ts';
import { boxId } from '@/shared/ui/DateBoxes.tsx';
import type { Asking } from './asking.ts';
import { entryOf, problemsOf, slipEntries } from './questions.ts';
import type { Missing } from './QuestionScreen.tsx';
import { useProblemText } from './use-problem-text.ts';

export const SLIP_ADMITTED = 'step-admitted';
export const SLIP_DATE = 'step-date';
export const SLIP_TOTAL = 'step-total';

/** What is missing of the slip, in words; of a date begun, the box to which it leads is the first that is empty. */
export function useSlipProblems(asking: Asking): readonly Missing[] {
  const { t } = useTranslation();
  const { visit } = asking;
  const problemText = useProblemText(visit);
  const stay = isStay(visit.care);
  return problemsOf(slipEntries(visit), asking).map((problem) => {
    const field = entryOf(problem) as 'admitted' | 'date' | 'total';
    if (field === 'total') {
      const text = visit.total.trim() === '' ? t('steps.noTotal') : problemText(problem);
      return { field, control: SLIP_TOTAL, text };
    }
    const id = field === 'date' ? SLIP_DATE : SLIP_ADMITTED;
    const empty = splitDate(visit[field]).flatMap((part, at) => (part === '' ? [at] : []));
    const control = boxId(id, empty[0] ?? 0);
    const text = empty.length === 0 ? problemText(problem) : toFill(empty);
    // Of two dates each is named.
    const label = t(field === 'date' ? 'visit.discharged' : 'visit.admitted');
    const named = stay ? t('visit.errorLine', { label, problem: text }) : text;
    return { field, control, text: named, atField: text };
  });

  /** @param empty boxes of the date, from 0 */
  function toFill(empty: readonly number[]): string {
    const names = [t('steps.year'), t('steps.month'), t('steps.day')];
    if (empty.length === names.length) return stay ? t('steps.noDay') : t('steps.noDate');
    return t('steps.dateLacks', { boxes: empty.map((at) => names[at]).join(t('ui.and')) });
  }
}
