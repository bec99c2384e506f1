import type { ReactNode } from 'react';
import styles from './what-if.module.css';

interface BlockProps {
  /** Of its heading; no other block has it. */
  readonly id: string;
  readonly title: string;
  /** What it comes to, in a sentence. */
  readonly answer: ReactNode;
  readonly children?: ReactNode;
}

/** One question: its name, the answer in a sentence, and what the answer rests on. */
export function Block({ id, title, answer, children }: BlockProps) {
  return (
    <section className={styles['block']} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles['answer']}>{answer}</p>
      {children}
    </section>
  );
}
