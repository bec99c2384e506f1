import type { ReactNode } from 'react';
import { FillBar, type Filling } from './FillBar.tsx';
import styles from './Meter.module.css';

interface MeterProps extends Filling {
  /** The same in words. */
  readonly children: ReactNode;
}

/** A thin bar under its words, for standings in a list; where one stands alone, `LimitBar`. */
export function Meter({ children, ...filling }: MeterProps) {
  return (
    <div>
      <p className={styles['words']}>{children}</p>
      <FillBar {...filling} thin />
    </div>
  );
}
