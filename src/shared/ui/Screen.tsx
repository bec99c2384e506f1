import type { ReactNode } from 'react';
import styles from './Screen.module.css';

interface ScreenProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen of its own, with what it is for as its heading. */
export function Screen({ title, children }: ScreenProps) {
  return (
    <main id="main" tabIndex={-1} className={styles['screen']}>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
