import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export interface Fact {
  readonly key: string;
  readonly term: ReactNode;
  readonly value: ReactNode;
  /** What can be done about it, as a quiet Button or LinkButton whose name says which fact it is of. */
  readonly action?: ReactNode;
}

/** What is known of something, each with its name: for reading over, and for going back to one of them. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles['facts']}>
      {facts.map(({ key, term, value, action }) => (
        <div className={styles['fact']} key={key}>
          <dt className={styles['term']}>{term}</dt>
          <dd className={styles['value']}>{value}</dd>
          {action !== undefined && <dd className={styles['action']}>{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
