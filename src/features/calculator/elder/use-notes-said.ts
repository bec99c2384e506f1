import { useTranslation } from 'react-i18next';
import { formatDay, type Pack } from '@/engine/index.ts';
import { NOTE_CODES, type NoteCode, RESULT_NOTE_CODES, type ResultNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { today } from '@/shared/input/today.ts';
import { mayBeLess } from '../result/after-undetermined.ts';
import { useSays } from '../result/use-says.ts';
import { nameOf, othersOfDay } from '../visits/alike.ts';
import { useEvaluation } from '../Workspace.tsx';
import type { Shown } from './use-shown.ts';

/** Whether another visit of its day may have been at the same institution, which decides what both come to. */
const isInDoubt = (visit: Visit, visits: readonly Visit[], pack: Pack): boolean =>
  othersOfDay(visit, visits, pack).some((other) => nameOf(visit) === '' || nameOf(other) === '');

const isOfVisit = (code: string): code is NoteCode => (NOTE_CODES as readonly string[]).includes(code);

/** What is past its term in the account matters to nothing that is shown here; a visit says it of itself. */
const isOfResult = (code: string): code is ResultNoteCode =>
  code !== 'past-stated-term' && (RESULT_NOTE_CODES as readonly string[]).includes(code);

/** What must be known beside the figures of a visit: of itself, of the document, of what was entered. */
export function useNotesSaid(): (shown: Shown) => readonly string[] {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const setAside = useEvaluation()?.setAside.length ?? 0;
  const visits = useDraft(({ draft }) => draft.visits);
  const note = (title: string, text: string): string => t('elder.answer.note', { title, text });
  return ({ settlement, visit, outcome }) => {
    const { pack } = settlement.policy;
    const variables = { year: String(settlement.case.year) };
    const notes = [
      // Of a case that came from elsewhere: the questions ask it themselves.
      ...(isInDoubt(visit, visits, pack) ? [t('elder.answer.sameDay')] : []),
      ...(mayBeLess(outcome, settlement) ? [t('result.afterUndetermined')] : []),
      ...settlement.notes
        .filter(isOfResult)
        .map((code) =>
          note(say(`resultNote.${code}.title`, variables), say(`resultNote.${code}.text`, variables)),
        ),
      ...outcome.notes.flatMap((code) => {
        const own = says(code)?.text;
        if (!isOfVisit(code)) return own ?? [];
        return note(say(`note.${code}.title`), own ?? say(`note.${code}.text`));
      }),
      ...(formatDay(outcome.claim.date) > today() ? [t('result.future')] : []),
      ...(setAside > 0 ? [t('result.setAside', { count: setAside })] : []),
    ];
    return [...new Set(notes)];
  };
}
