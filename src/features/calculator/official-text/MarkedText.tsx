import type { Piece } from '@/shared/documents/passage.ts';
import type { Stated } from '@/shared/documents/stated.ts';
import styles from './official-text.module.css';

interface MarkedTextProps {
  readonly of: Piece;
  readonly marks: ReadonlySet<Stated>;
}

/** A piece of a document in which figures of a rule are marked. */
export function MarkedText({ of: { text, stated }, marks }: MarkedTextProps) {
  const marked = stated.filter((one) => marks.has(one));
  return (
    <>
      {marked.map((one, at) => (
        <span key={one.from}>
          {text.slice(marked[at - 1]?.to ?? 0, one.from)}
          <mark className={styles['mark']}>{one.text}</mark>
        </span>
      ))}
      {text.slice(marked[marked.length - 1]?.to ?? 0)}
    </>
  );
}
