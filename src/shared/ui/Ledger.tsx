import type { ReactNode } from 'react';
import styles from './Ledger.module.css';

export interface LedgerRow {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: ReactNode;
  readonly sum?: boolean;
}

interface LedgerProps {
  readonly caption: ReactNode;
  readonly columns: readonly [string, string];
  readonly rows: readonly LedgerRow[];
}

/** Rows with one figure each, ruled like an account book. */
export function Ledger({ caption, columns, rows }: LedgerProps) {
  return (
    <table className={styles['ledger']}>
      <caption className={styles['caption']}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{columns[0]}</th>
          <th scope="col" className={styles['figure']}>
            {columns[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, cell, sum }) => (
          <tr key={key} className={sum === true ? styles['sum'] : undefined}>
            <th scope="row">{head}</th>
            <td className={styles['figure']}>{cell}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
