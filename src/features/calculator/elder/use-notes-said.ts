import { useTranslation } from 'react-i18next';
import { formatDay } from '@/engine/index.ts';
import { NOTE_CODES, type NoteCode, RESULT_NOTE_CODES, type ResultNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { today } from '@/shared/input/today.ts';
import { mayBeLess } from '../result/after-undetermined.ts';
import { useSays } from '../result/use-says.ts';
import { usePlaceKind } from '../visits/visit-name.ts';
import { useEvaluation } from '../Workspace.tsx';
import { isPlaceInDoubt } from './is-place-in-doubt.ts';
import type { Shown } from './use-shown.ts';

const isOfVisit = (code: string): code is NoteCode => (NOTE_CODES as readonly string[]).includes(code);

/** What is past its term in the account matters to nothing that is shown here; a visit says it of itself. */
const isOfResult = (code: string): code is ResultNoteCode =>
  code !== 'past-stated-term' && (RESULT_NOTE_CODES as readonly string[]).includes(code);

/**
 * What must be known beside the figures of a visit: of itself, of the document, of what was entered.
 * @returns given also what the button says that goes over it once more
 */
export function useNotesSaid(): (shown: Shown, change: string) => readonly string[] {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const placeKind = usePlaceKind();
  const setAside = useEvaluation()?.setAside.length ?? 0;
  const visits = useDraft(({ draft }) => draft.visits);
  const note = (title: string, text: string): string => t('elder.answer.note', { title, text });
  return ({ settlement, visit, outcome }, change) => {
    const { pack } = settlement.policy;
    const variables = { year: String(settlement.case.year) };
    const notes = [
      // Of a case that came from elsewhere: the questions ask it themselves.
      ...(isPlaceInDoubt(visit, visits, pack)
        ? [t('elder.answer.sameDay', { kind: placeKind(visit), change })]
        : []),
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
