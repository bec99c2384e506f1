import type { TablePassage } from '@/shared/documents/passage.ts';
import type { Stated } from '@/shared/documents/stated.ts';
import { MarkedText } from './MarkedText.tsx';
import styles from './official-text.module.css';

interface TableRowsProps {
  readonly of: TablePassage;
  readonly marks: ReadonlySet<Stated>;
}

/** A table as a list of its rows, each figure after the head of its column: so it fits a phone, whatever its width. */
export function TableRows({ of: { head, rows }, marks }: TableRowsProps) {
  return (
    <ul className={styles['rows']}>
      {rows.map((row) => (
        <li key={row.at}>
          {row.cells.map((cell) =>
            cell.text === '' ? undefined : (
              <span key={cell.at} className={styles['cell']}>
                {cell.stated.length > 0 && <span className={styles['head']}>{head[cell.at]} </span>}
                <MarkedText of={cell} marks={marks} />
              </span>
            ),
          )}
        </li>
      ))}
    </ul>
  );
}
