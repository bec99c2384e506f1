import { showAmount } from '@/shared/input/amount.ts';
import { classes } from '@/shared/ui/classes.ts';
import { Hatch } from '@/shared/ui/Hatch.tsx';
import { Stripes } from '@/shared/ui/Stripes.tsx';
import { useHatch } from '@/shared/ui/use-hatch.ts';
import fills from './fills.module.css';
import styles from './WaterfallBars.module.css';
import { useBarName } from './use-bar-name.ts';
import { type Bar, heightOf, payerOf } from './waterfall.ts';

/**
 * Bars one below the other, each from where the one before ends, joined by hairlines: the fund solid, a supplement
 * striped, the person hatched, and framed what nobody is known to pay. The table below says the same.
 */
export function WaterfallBars({ bars }: { readonly bars: readonly Bar[] }) {
  const barName = useBarName();
  const hatch = useHatch();
  const stripes = useHatch();
  const most = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const at = (amount: number): string => `${(amount / most) * 100}%`;
  return (
    <div className={styles['waterfall']} aria-hidden="true">
      <svg className={styles['patterns']} width="0" height="0">
        <Hatch id={hatch} />
        <Stripes id={stripes} />
      </svg>
      {bars.map((bar, index) => {
        const payer = payerOf(bar.of);
        const fill = payer === 'you' ? hatch : payer === 'supplement' ? stripes : undefined;
        const before = bars[index - 1];
        const last = index === bars.length - 1;
        return (
          <div key={`${bar.of} ${bar.limit?.id ?? ''}`} className={styles['step']}>
            {before && <span className={styles['join']} style={{ left: at(before.to) }} />}
            <p className={classes(styles['label'], last && styles['last'])}>
              <span>{barName(bar, bars)}</span>
              <span className={styles['amount']}>{showAmount(heightOf(bar))}</span>
            </p>
            <svg className={styles['bar']} focusable="false">
              <line className={styles['edge']} x1={at(bar.from)} x2={at(bar.from)} y1="0" y2="100%" />
              <rect
                className={fill === undefined ? fills[payer] : undefined}
                fill={fill && `url(#${fill})`}
                x={at(Math.min(bar.from, bar.to))}
                width={at(heightOf(bar))}
                y="1"
                height="20"
              />
            </svg>
          </div>
        );
      })}
    </div>
  );
}
