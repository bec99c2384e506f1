import type { Basis } from '@/engine/index.ts';
import { NOTE_CODES, type NoteCode } from '@/i18n/codes.ts';
import { useCode } from '@/i18n/use-code.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Cites } from './Cites.tsx';
import styles from './result.module.css';

interface NoteListProps {
  readonly codes: readonly string[];
  /** The rule that put a note there, where one did. */
  readonly basisOf?: (code: string) => Basis | undefined;
}

const isKnown = (code: string): code is NoteCode => (NOTE_CODES as readonly string[]).includes(code);

/** What there is to know beside the figures. A note that a pack of its own brings is said by what it rests on. */
export function NoteList({ codes, basisOf }: NoteListProps) {
  const say = useCode();
  if (codes.length === 0) return undefined;
  return (
    <ul className={styles['notes']}>
      {codes.map((code) => {
        const basis = basisOf?.(code);
        const cites = basis && <Cites of={isKnown(code) ? withoutAssumption(basis) : basis} />;
        return (
          <li key={code}>
            <Notice title={isKnown(code) ? say(`note.${code}.title`) : undefined}>
              {isKnown(code) && <p>{say(`note.${code}.text`)}</p>}
              {cites}
            </Notice>
          </li>
        );
      })}
    </ul>
  );
}

/** The text of a known note says what is assumed. */
const withoutAssumption = ({ cite }: Basis): Basis => (cite === undefined ? {} : { cite });
