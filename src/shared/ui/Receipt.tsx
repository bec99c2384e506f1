import type { ReactNode } from 'react';
import styles from './Receipt.module.css';
import { classes } from './classes.ts';
import { Fold } from './Fold.tsx';

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
  /** Of what unfolds, for links that lead to it. */
  readonly id?: string | undefined;
  readonly label: ReactNode;
  readonly amount: ReactNode;
  /** `sum` closes what stands above it, `payer` is what all of it leads to. */
  readonly weight?: 'item' | 'sum' | 'payer';
  /** The word that unfolds the rule of the line. */
  readonly why?: string;
  /** What is to be known of the figure before it unfolds. */
  readonly aside?: ReactNode;
  /** What unfolds; made only while it is open. */
  readonly children?: ReactNode;
}

export function ReceiptLine({ id, label, amount, weight = 'item', why, aside, children }: ReceiptLineProps) {
  const line = (
    <span className={styles['row']}>
      <span className={styles['label']}>
        <span className={styles['name']}>{label}</span>
        {children !== undefined && <span className={styles['why']}>{why}</span>}
      </span>
      <span className={styles['amount']}>{amount}</span>
    </span>
  );
  const row = (
    <>
      {line}
      {aside}
    </>
  );
  return (
    <li className={classes(styles['line'], styles[weight])}>
      {children === undefined ? (
        row
      ) : (
        <Fold id={id} summary={row} summaryClass={styles['fold']}>
          <div className={styles['rule']}>{children}</div>
        </Fold>
      )}
    </li>
  );
}
