import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { splitDate } from '@/shared/input/date-parts.ts';
import { boxId } from '@/shared/ui/DateBoxes.tsx';
import { codeToSay } from '../problems.ts';
import { type Asking, problemsOf, SLIP } from './questions.ts';
import type { Missing } from './QuestionScreen.tsx';

export const SLIP_DATE = 'step-date';
export const SLIP_TOTAL = 'step-total';

/** What is missing of the slip, in words; of a date begun, the box to which it leads is the first that is empty. */
export function useSlipProblems(asking: Asking): readonly Missing[] {
  const { t } = useTranslation();
  const say = useCode();
  const { visit } = asking;
  return problemsOf(SLIP, asking).map(({ field, code }) => {
    const entry = field.endsWith('.date') ? 'date' : 'total';
    const problem = say(`caseProblem.${codeToSay(code, visit[entry])}`);
    if (entry === 'total')
      return {
        field: entry,
        control: SLIP_TOTAL,
        text: visit.total.trim() === '' ? t('steps.noTotal') : problem,
      };
    const names = [t('steps.year'), t('steps.month'), t('steps.day')];
    const empty = splitDate(visit.date).flatMap((part, at) => (part === '' ? [at] : []));
    const [first = 0] = empty;
    const control = boxId(SLIP_DATE, first);
    if (empty.length === 0) return { field: entry, control, text: problem };
    if (empty.length === names.length) return { field: entry, control, text: t('steps.noDate') };
    const boxes = empty.map((at) => names[at]).join(t('ui.and'));
    return { field: entry, control, text: t('steps.dateLacks', { boxes }) };
  });
}
