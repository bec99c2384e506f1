import type { Basis } from '@/engine/index.ts';
import { isNoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Cites } from './Cites.tsx';
import { useSays } from './use-says.ts';
import styles from './result.module.css';

interface NoteListProps {
  readonly codes: readonly string[];
  /** The rule that put a note there, where one did. */
  readonly basisOf: (code: string) => Basis | undefined;
  /** Other words for a note, where it is said to somebody else. */
  readonly instead?: (code: string) => string | undefined;
}

/** What there is to know beside the figures of a visit; in the pack's own words where it has some. */
export function NoteList({ codes, basisOf, instead }: NoteListProps) {
  const say = useCode();
  const says = useSays();
  if (codes.length === 0) return undefined;
  return (
    <ul className={styles['notes']}>
      {codes.map((code) => {
        const said = says(code);
        const known = isNoteCode(code) ? say(`note.${code}.text`) : undefined;
        const text = instead?.(code) ?? said?.text ?? known;
        const basis = said?.basis ?? basisOf(code);
        return (
          <li key={code}>
            <Notice title={isNoteCode(code) ? say(`note.${code}.title`) : undefined}>
              {text !== undefined && <p>{text}</p>}
              {basis && <Cites of={text === undefined ? basis : withoutAssumption(basis)} />}
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}

/** A text of the note's own says what is assumed. */
const withoutAssumption = ({ cite }: Basis): Basis => (cite === undefined ? {} : { cite });
