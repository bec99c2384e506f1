import type { Passage } from '@/shared/documents/passage.ts';
import type { Stated } from '@/shared/documents/stated.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './official-text.module.css';
import { TableRows } from './TableRows.tsx';

interface PassagesProps {
  readonly of: readonly Passage[];
  readonly marks: ReadonlySet<Stated>;
}

/** Paragraphs, items and tables of a document, in its own language. */
export function Passages({ of: passages, marks }: PassagesProps) {
  return (
    <div className={styles['passages']} lang="zh-CN">
      {passages.map((passage) =>
        passage.kind === 'table' ? (
          <TableRows key={passage.at} of={passage} marks={marks} />
        ) : (
          <p key={passage.at} data-rank={passage.rank}>
            {passage.marker}
            <MarkedText of={passage.piece} marks={marks} />
          </p>
        ),
      )}
    </div>
  );
}
