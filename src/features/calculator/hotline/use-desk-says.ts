import { useTranslation } from 'react-i18next';
import type { NoteCode, ResultNoteCode } from '@/i18n/codes.ts';

const OF_VISIT: Partial<Readonly<Record<NoteCode, string>>> = {
  'arrears-assumed': 'hotline.desk.arrearsAssumed',
  'past-stated-term': 'hotline.desk.pastTerm',
};

const OF_RESULT: Partial<Readonly<Record<ResultNoteCode, string>>> = {
  'past-stated-term': 'hotline.desk.accountPastTerm',
};

interface DeskSays {
  readonly note: (code: string) => string | undefined;
  readonly resultNote: (code: string) => string | undefined;
  /** Whom to ask, once for all that it holds for; undefined where it holds for nothing. */
  readonly ask: (notes: readonly string[], resultNotes: readonly string[]) => string | undefined;
}

/** What stands in the place of notes that tell people to ring the number at which they are being answered. */
export function useDeskSays(): DeskSays {
  const { t } = useTranslation();
  const saying = (keys: Readonly<Record<string, string | undefined>>) => (code: string) => {
    const key = Object.keys(keys).includes(code) ? keys[code] : undefined;
    return key === undefined ? undefined : t(key);
  };
  const note = saying(OF_VISIT);
  const resultNote = saying(OF_RESULT);
  return {
    note,
    resultNote,
    ask: (notes, resultNotes) =>
      notes.some((code) => note(code) !== undefined) ||
      resultNotes.some((code) => resultNote(code) !== undefined)
        ? t('hotline.desk.ask')
        : undefined,
  };
}
