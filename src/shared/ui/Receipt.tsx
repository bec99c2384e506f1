import type { ReactNode } from 'react';
import styles from './Receipt.module.css';
import { classes } from './classes.ts';

interface ReceiptProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly children: ReactNode;
}

/** A slip of paper whose lines add up. */
export function Receipt({ title, subtitle, children }: ReceiptProps) {
  return (
    <div className={styles['receipt']}>
      <div className={styles['head']}>
        <h3>{title}</h3>
        {subtitle !== undefined && <p className={styles['subtitle']}>{subtitle}</p>}
      </div>
      <ul>{children}</ul>
    </div>
  );
}

interface ReceiptLineProps {
  readonly label: ReactNode;
  readonly amount: ReactNode;
  /** `sum` closes what stands above it, `payer` is what all of it leads to. */
  readonly weight?: 'item' | 'sum' | 'payer';
  /** The word that unfolds the rule of the line. */
  readonly why?: string;
  readonly children?: ReactNode;
}

export function ReceiptLine({ label, amount, weight = 'item', why, children }: ReceiptLineProps) {
  const row = (
    <span className={styles['row']}>
      <span className={styles['label']}>
        <span className={styles['name']}>{label}</span>
        {children !== undefined && <span className={styles['why']}>{why}</span>}
      </span>
      <span className={styles['amount']}>{amount}</span>
    </span>
  );
  return (
    <li className={classes(styles['line'], styles[weight])}>
      {children === undefined ? (
        row
      ) : (
        <details>
          <summary className={styles['fold']}>{row}</summary>
          <div className={styles['rule']}>{children}</div>
        </details>
      )}
    </li>
  );
}
