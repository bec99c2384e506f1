import type { MonthOfAccount } from './account-months.ts';
import styles from './account.module.css';
import { MonthItem } from './MonthItem.tsx';

/** The months of the account one below the other, each unfolding to what stands behind it. */
export const MonthList = ({ months }: { readonly months: readonly MonthOfAccount[] }) => (
  <ol className={styles['months']}>
    {months.map((month) => (
      <MonthItem key={month.credit.month} month={month} />
    ))}
  </ol>
);
