import type { Settlement } from '@/engine/index.ts';
import { isResultNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Cites } from './Cites.tsx';
import { useSays } from './use-says.ts';
import styles from './result.module.css';

interface ResultNotesProps {
  readonly settlement: Settlement;
  /** Other words for a note, where it is said to somebody else. */
  readonly instead?: (code: string) => string | undefined;
}

/** What there is to know of the result as a whole; of a visit, its own notes speak. */
export function ResultNotes({ settlement, instead }: ResultNotesProps) {
  const say = useCode();
  const says = useSays();
  const known = settlement.notes.filter(isResultNoteCode);
  const variables = { year: String(settlement.case.year) };
  if (known.length === 0) return undefined;
  return (
    <ul className={styles['notes']}>
      {known.map((code) => {
        // What a pack says of its stated term is said of the day of a visit.
        const said = code === 'past-stated-term' ? undefined : says(code);
        return (
          <li key={code}>
            <Notice title={say(`resultNote.${code}.title`, variables)}>
              <p>{instead?.(code) ?? said?.text ?? say(`resultNote.${code}.text`, variables)}</p>
              {said && <Cites of={said.basis} />}
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}
