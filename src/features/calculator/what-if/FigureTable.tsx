import type { ReactNode } from 'react';
import { classes } from '@/shared/ui/classes.ts';
import styles from './FigureTable.module.css';

interface FigureRow {
  readonly key: string;
  readonly head: ReactNode;
  /** One for every column but the first. */
  readonly cells: readonly ReactNode[];
  /** Whether it is how things are. */
  readonly present?: boolean;
  /** Whether it is what others come to. */
  readonly sum?: boolean;
}

interface FigureTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly FigureRow[];
}

/** Rows of figures; where there is no room for columns, each row is a block in which every figure has its name. */
export function FigureTable({ caption, columns: [first, ...others], rows }: FigureTableProps) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          {others.map((column) => (
            <th scope="col" key={column} className={styles['figure']}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cells, present = false, sum = false }) => (
          <tr key={key} className={classes(present && styles['present'], sum && styles['sum'])}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={others[at]} className={styles['figure']} data-label={others[at]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
