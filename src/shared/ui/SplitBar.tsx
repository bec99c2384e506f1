import { type Fen, ZERO } from '@/engine/index.ts';
import { Hatch } from './Hatch.tsx';
import styles from './SplitBar.module.css';
import { Stripes } from './Stripes.tsx';
import { useHatch } from './use-hatch.ts';

interface SplitBarProps {
  readonly fund: Fen;
  readonly supplement?: Fen;
  readonly total: Fen;
}

/**
 * Who pays how much of a bill, as one bar: the fund solid, a supplement striped, the person hatched. The figures stand
 * beside it as text.
 */
export function SplitBar({ fund, supplement = ZERO, total }: SplitBarProps) {
  const hatch = useHatch();
  const stripes = useHatch();
  const share = (amount: Fen): string => `${total === 0 ? 0 : (amount / total) * 100}%`;
  return (
    <svg className={styles['bar']} aria-hidden="true" focusable="false">
      <Hatch id={hatch} />
      <rect width="100%" height="100%" fill={`url(#${hatch})`} />
      {supplement > ZERO && (
        <>
          <Stripes id={stripes} />
          <rect x={share(fund)} width={share(supplement)} height="100%" fill={`url(#${stripes})`} />
        </>
      )}
      <rect className={styles['fund']} width={share(fund)} height="100%" />
    </svg>
  );
}
