import { type Fen, plus, ZERO } from '@/engine/index.ts';
import { Hatch } from '@/shared/ui/Hatch.tsx';
import { Stripes } from '@/shared/ui/Stripes.tsx';
import { useHatch } from '@/shared/ui/use-hatch.ts';
import type { MonthOfYear } from './months.ts';
import { NOTHING_PAID, paymentsOf } from './payments.ts';
import styles from './YearPicture.module.css';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const STEP = 28;
const BAR = 18;
const HEIGHT = 90;
const FOOT = 22;

/**
 * Who paid how much in each month, as bars: the fund solid, a supplement striped, the person hatched, and at the top,
 * framed, what the document leaves open. The same stands beside it in words.
 */
export function YearPicture({ months }: { readonly months: readonly MonthOfYear[] }) {
  const hatch = useHatch();
  const stripes = useHatch();
  const most = Math.max(1, ...months.map(billOf));
  const high = (amount: number): number => (amount / most) * HEIGHT;
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${MONTHS.length * STEP} ${HEIGHT + FOOT}`}
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={hatch} />
      <Stripes id={stripes} />
      {MONTHS.map((month, at) => {
        const of = months.find((each) => each.month === month);
        const fund = high(of?.shares ? plus(of.shares.fund, of.shares.basicPaid) : ZERO);
        const supplement = high(of?.shares?.supplement ?? ZERO);
        const you = high(of?.shares?.outOfPocket ?? ZERO);
        const insurance = fund + supplement;
        const open = high(of?.undetermined ?? ZERO);
        const x = at * STEP + (STEP - BAR) / 2;
        return (
          <g key={month}>
            {open > 0 && (
              <rect
                className={styles['open']}
                x={x}
                y={HEIGHT - insurance - you - open}
                width={BAR}
                height={open}
              />
            )}
            <rect x={x} y={HEIGHT - insurance - you} width={BAR} height={you} fill={`url(#${hatch})`} />
            <rect x={x} y={HEIGHT - insurance} width={BAR} height={supplement} fill={`url(#${stripes})`} />
            <rect className={styles['fund']} x={x} y={HEIGHT - fund} width={BAR} height={fund} />
            <text className={styles['month']} x={at * STEP + STEP / 2} y={HEIGHT + FOOT - 6}>
              {month}
            </text>
          </g>
        );
      })}
      <line className={styles['ground']} x1="0" y1={HEIGHT} x2={MONTHS.length * STEP} y2={HEIGHT} />
    </svg>
  );
}

const billOf = ({ shares, undetermined }: MonthOfYear): Fen =>
  paymentsOf(shares ?? NOTHING_PAID).reduce((sum, { amount }) => plus(sum, amount), undetermined);
