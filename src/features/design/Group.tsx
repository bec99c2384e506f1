import { type ReactNode, useId } from 'react';
import styles from './design.module.css';

interface GroupProps {
  readonly title: string;
  readonly intro: string;
  readonly children: ReactNode;
}

/** A chapter of the page. */
export function Group({ title, intro, children }: GroupProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['group']}>
      <h2 id={id}>{title}</h2>
      <p>{intro}</p>
      {children}
    </section>
  );
}
