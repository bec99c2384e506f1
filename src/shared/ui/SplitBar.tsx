import type { Fen } from '@/engine/index.ts';
import { Hatch } from './Hatch.tsx';
import styles from './SplitBar.module.css';
import { useHatch } from './use-hatch.ts';

/** Who pays how much of a bill, as one bar: the fund solid, the person hatched. The figures stand beside it as text. */
export function SplitBar({ fund, total }: { readonly fund: Fen; readonly total: Fen }) {
  const hatch = useHatch();
  const share = total === 0 ? 0 : (fund / total) * 100;
  return (
    <svg className={styles['bar']} aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      <rect width="100%" height="100%" fill={`url(#${hatch})`} />
      <rect className={styles['fund']} width={`${share}%`} height="100%" />
    </svg>
  );
}
