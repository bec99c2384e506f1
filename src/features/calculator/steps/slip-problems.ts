import { useTranslation } from 'react-i18next';
import { isStay } from '@/shared/draft/care.ts';
import { splitDate } from '@/shared/input/date-parts.ts';
import { wrongPart } from '@/shared/input/wrong-date-part.ts';
import { boxId } from '@/shared/ui/DateBoxes.tsx';
import { type Asking, DAYS_SWAPPED } from './asking.ts';
import { useDaySaid } from './use-day-said.ts';
import { entryOf, problemsOf, slipEntries } from './questions.ts';
import type { Missing } from './QuestionScreen.tsx';
import { useErrorLine } from './use-error-line.ts';
import { useProblemText } from './use-problem-text.ts';

export const SLIP_ADMITTED = 'step-admitted';
export const SLIP_DATE = 'step-date';
export const SLIP_TOTAL = 'step-total';

/** Which box of a date is wrong, by its place. */
const WRONG = ['steps.wrongYear', 'steps.wrongMonth', 'steps.wrongDay'] as const;

/** What is missing of the slip, in words; of a date begun, the box to which it leads is the first that is empty. */
export function useSlipProblems(asking: Asking): readonly Missing[] {
  const { t } = useTranslation();
  const daySaid = useDaySaid();
  const { visit, alone } = asking;
  const problemText = useProblemText(visit);
  const errorLine = useErrorLine();
  const stay = isStay(visit.care);
  return problemsOf(slipEntries(visit), asking).map((problem) => {
    const field = entryOf(problem) as 'admitted' | 'date' | 'total';
    if (field === 'total') {
      const text = visit.total.trim() === '' ? t('steps.noTotal') : problemText(problem);
      return { field, control: SLIP_TOTAL, text };
    }
    const id = field === 'date' ? SLIP_DATE : SLIP_ADMITTED;
    const empty = splitDate(visit[field]).flatMap((part, at) => (part === '' ? [at] : []));
    if (alone && problem.code === DAYS_SWAPPED)
      return {
        field,
        control: boxId(id, 0),
        text: t('steps.beforeAdmitted', { admitted: daySaid(visit.admitted) }),
      };
    const wrong = problem.code === 'bad-date' ? wrongPart(visit[field]) : undefined;
    const control = boxId(id, empty[0] ?? wrong?.at ?? 0);
    const said = wrong === undefined ? problemText(problem) : t(WRONG[wrong.at], wrong.parts);
    const text = empty.length === 0 ? said : toFill(empty);
    // Of two dates on one screen each is named.
    const label = t(field === 'date' ? 'visit.discharged' : 'visit.admitted');
    const named = stay && !alone ? errorLine(label, text) : text;
    return { field, control, text: named, atField: text };
  });

  /** @param empty boxes of the date, from 0 */
  function toFill(empty: readonly number[]): string {
    const names = [t('steps.year'), t('steps.month'), t('steps.day')];
    if (empty.length === names.length) return stay ? t('steps.noDay') : t('steps.noDate');
    return t('steps.dateLacks', { boxes: empty.map((at) => names[at]).join(t('ui.and')) });
  }
}
