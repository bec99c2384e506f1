import type { Stretch } from '../guide-search/search-doc.ts';
import { cutAt } from '../guide-search/cut-at.ts';
import styles from './guide.module.css';

interface MarkedProps {
  readonly text: string;
  readonly at: readonly Stretch[];
}

/** A text in which what was searched for is marked. */
export function Marked({ text, at }: MarkedProps) {
  return cutAt(text, at).map(({ from, part, isMarked }) =>
    isMarked ? (
      <mark key={from} className={styles['mark']}>
        {part}
      </mark>
    ) : (
      <span key={from}>{part}</span>
    ),
  );
}
