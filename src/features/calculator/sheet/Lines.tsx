import { classes } from '@/shared/ui/classes.ts';
import type { Line } from './block.ts';
import styles from './Lines.module.css';
import { RestsOn } from './RestsOn.tsx';

/** A receipt, or what is like one: every line with how it comes about. */
export const Lines = ({ of }: { readonly of: readonly Line[] }) => (
  <ul className={styles['lines']}>
    {of.map(({ label, amount, weight, how, rests }, at) => (
      // Two lines may be called alike.
      // oxlint-disable-next-line react/no-array-index-key
      <li key={at} className={classes(weight && styles[weight])}>
        <p className={styles['line']}>
          <span>{label}</span>
          <span className={styles['amount']}>{amount}</span>
        </p>
        {how.map((each) => (
          <p key={each} className={styles['how']}>
            {each}
          </p>
        ))}
        {rests && <RestsOn of={rests} />}
      </li>
    ))}
  </ul>
);
