import { useId } from 'react';
import type { Fen } from '@/engine/index.ts';
import styles from './SplitBar.module.css';

/** Who pays how much of a bill, as one bar: the fund solid, the person hatched. The figures stand beside it as text. */
export function SplitBar({ fund, total }: { readonly fund: Fen; readonly total: Fen }) {
  const hatch = useId().replace(/[^A-Za-z0-9]/gu, '');
  const share = total === 0 ? 0 : (fund / total) * 100;
  return (
    <svg className={styles['bar']} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatch} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles['you']} width="7" height="7" />
          <rect className={styles['gap']} width="2" height="7" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill={`url(#${hatch})`} />
      <rect className={styles['fund']} width={`${share}%`} height="100%" />
    </svg>
  );
}
