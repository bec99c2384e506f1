import type { Fen } from '@/engine/index.ts';
import { classes } from './classes.ts';
import styles from './FillBar.module.css';
import { Hatch } from './Hatch.tsx';
import { useHatch } from './use-hatch.ts';

export interface Filling {
  /**
   * What a full bar means: a deductible is then behind one, a limit leaves nothing more to be paid, and once a threshold
   * is reached a supplement pays.
   */
  readonly kind: 'deductible' | 'limit' | 'threshold';
  readonly used: Fen;
  readonly of: Fen;
}

export const isFull = ({ used, of }: Filling): boolean => used >= of;

/** How full a deductible or limit is. Hatched is what the person pays and solid what the fund pays, as in a SplitBar. */
export function FillBar({ thin = false, ...filling }: Filling & { readonly thin?: boolean }) {
  const hatch = useHatch();
  const { kind, used, of } = filling;
  const full = isFull(filling);
  const personPays = (kind === 'limit') === full;
  return (
    <svg className={classes(styles['track'], thin && styles['thin'])} aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      <rect
        className={classes(styles['fill'], !personPays && styles['fund'])}
        width={`${full ? 100 : (used / of) * 100}%`}
        height="100%"
        fill={`url(#${hatch})`}
      />
    </svg>
  );
}
