import type { ReactNode } from 'react';
import styles from './MonthsPanel.module.css';

/** How wide a month is, and a bar in it. */
export const STEP = 28;
export const BAR = 18;
const FOOT = 20;
/** Room for the upper edge of what is framed. */
const HEAD = 2;

const MONTHS: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Where the bar of a month begins. @param at 0 to 11 */
export const barAt = (at: number): number => at * STEP + (STEP - BAR) / 2;

interface MonthsPanelProps {
  readonly title: string;
  readonly height: number;
  /** Drawn upwards from a ground at 0: whatever is higher has a smaller `y`. */
  readonly children: ReactNode;
}

/** A strip of twelve months under a line that says what is in it; the table below says the same. */
export function MonthsPanel({ title, height, children }: MonthsPanelProps) {
  return (
    <div className={styles['panel']} aria-hidden="true">
      <p>{title}</p>
      <svg
        className={styles['months']}
        viewBox={`0 ${-height - HEAD} ${MONTHS.length * STEP} ${height + HEAD + FOOT}`}
        focusable="false"
      >
        {children}
        <line className={styles['ground']} x1="0" y1="0" x2={MONTHS.length * STEP} y2="0" />
        {MONTHS.map((month, at) => (
          <text key={month} className={styles['month']} x={at * STEP + STEP / 2} y={FOOT - 4}>
            {month}
          </text>
        ))}
      </svg>
    </div>
  );
}
