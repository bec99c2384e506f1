import { minus, ZERO } from '@/engine/index.ts';
import { Hatch } from '@/shared/ui/Hatch.tsx';
import { useHatch } from '@/shared/ui/use-hatch.ts';
import type { MonthOfAccount } from './account-months.ts';
import styles from './AccountPicture.module.css';
import { daysIntoMonth } from './days-into-month.ts';

const STEP = 28;
const BAR = 16;
const HEIGHT = 120;
/** Of a frame around what is not known, and at least of a picture that has one. */
const FRAME = 34;
const FOOT = 22;

/**
 * The account's year as bars on one scale: credits upwards, what makes earlier months good on top of them; what visits
 * took hatched downwards; frames where a credit is not known; an upright line on the day of a change. The same stands
 * beside it in words.
 */
export function AccountPicture({ months }: { readonly months: readonly MonthOfAccount[] }) {
  const hatch = useHatch();
  const most = Math.max(...months.map(({ credit }) => credit.credit ?? ZERO));
  const mostPaid = Math.max(...months.map(({ paid }) => paid));
  const scale = HEIGHT / Math.max(1, most + mostPaid);
  const ground =
    Math.max(most * scale, months.some(({ credit }) => credit.reason !== undefined) ? FRAME : 0) + 6;
  const foot = ground + mostPaid * scale + FOOT;
  const width = months.length * STEP;
  return (
    <svg
      className={styles['picture']}
      viewBox={`0 0 ${width} ${foot + 2}`}
      aria-hidden="true"
      focusable="false"
    >
      <Hatch id={hatch} />
      {months.map(({ credit, ground: { makeUp }, paid, changes }, at) => {
        const x = at * STEP + (STEP - BAR) / 2;
        const extra = (makeUp?.amount ?? ZERO) * scale;
        const usual = minus(credit.credit ?? ZERO, makeUp?.amount ?? ZERO) * scale;
        return (
          <g key={credit.month}>
            {credit.reason !== undefined && (
              <rect
                className={styles[credit.reason === 'not-specified' ? 'open' : 'missing']}
                x={x}
                y={ground - FRAME}
                width={BAR}
                height={FRAME}
              />
            )}
            <rect className={styles['credit']} x={x} y={ground - usual} width={BAR} height={usual} />
            {extra > 0 && (
              <rect
                className={styles['makeUp']}
                x={x + 0.75}
                y={ground - usual - extra}
                width={BAR - 1.5}
                height={extra}
              />
            )}
            <rect x={x} y={ground} width={BAR} height={paid * scale} fill={`url(#${hatch})`} />
            {changes.map(({ kind, on }) => {
              const day = (at + daysIntoMonth(on)) * STEP;
              return (
                <line
                  className={styles['change']}
                  key={`${kind} ${on}`}
                  x1={day}
                  y1="0"
                  x2={day}
                  y2={foot - FOOT + 4}
                />
              );
            })}
            <text className={styles['month']} x={at * STEP + STEP / 2} y={foot - 6}>
              {at + 1}
            </text>
          </g>
        );
      })}
      <line className={styles['ground']} x1="0" y1={ground} x2={width} y2={ground} />
    </svg>
  );
}
