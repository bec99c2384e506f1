import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, formatDay, type Settlement } from '@/engine/index.ts';
import { isNoteCode, isResultNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { today } from '@/shared/input/today.ts';
import { mayBeLess } from '../result/after-undetermined.ts';
import { useSays } from '../result/use-says.ts';
import { useDeskSays } from './use-desk-says.ts';

/** What stands beside the sentences of a visit, as a text: its notes, those of the document and of the day. */
export function useCaveats(): (
  outcome: ClaimOutcome | undefined,
  settlement: Settlement,
  /** Whether it is said already that there may be less. */
  saysLess: boolean,
) => readonly string[] {
  const { t } = useTranslation();
  const say = useCode();
  const says = useSays();
  const deskSays = useDeskSays();
  return (outcome, settlement, saysLess) => {
    const variables = { year: String(settlement.case.year) };
    const note = (title: string, text: string): string => t('hotline.note', { title, text });
    const ofVisit = (outcome?.notes ?? []).flatMap((code) => {
      const own = deskSays.note(code) ?? says(code)?.text;
      return isNoteCode(code)
        ? note(say(`note.${code}.title`), own ?? say(`note.${code}.text`))
        : (own ?? []);
    });
    const ofResult = settlement.notes.filter(isResultNoteCode).map((code) => {
      const own = deskSays.resultNote(code) ?? (code === 'past-stated-term' ? undefined : says(code)?.text);
      return note(
        say(`resultNote.${code}.title`, variables),
        own ?? say(`resultNote.${code}.text`, variables),
      );
    });
    return [
      ...(outcome && !saysLess && mayBeLess(outcome, settlement) ? [t('result.afterUndetermined')] : []),
      ...(outcome && formatDay(outcome.claim.date) > today() ? [t('result.future')] : []),
      ...ofVisit,
      ...ofResult,
    ];
  };
}
