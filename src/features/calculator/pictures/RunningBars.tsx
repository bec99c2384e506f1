import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useStandingName } from '../result/standing-name.ts';
import { BAR, barAt, MonthsPanel, STEP } from './MonthsPanel.tsx';
import styles from './MonthsPanel.module.css';
import type { Running } from './year-drawn.ts';

const HEIGHT = 36;

/**
 * How a deductible, limit or threshold fills: what runs over the year as steps that go on, what begins anew each month as
 * bars; across them how much of it there is.
 */
export function RunningBars({ of: { named, months } }: { readonly of: Running }) {
  const { t } = useTranslation();
  const { short } = useStandingName();
  const ofMonth = named.period === 'month';
  const most = Math.max(...months.map((month) => month?.used ?? 0)) as Fen;
  const whole = Math.max(1, ...months.map((month) => month?.of ?? 0));
  const high = (amount: number): number => (Math.min(amount, whole) / whole) * HEIGHT;
  const words = { name: short(named), most: showAmount(most), of: showAmount(named.of) };
  const width = ofMonth ? BAR : STEP;
  return (
    <MonthsPanel title={title()} height={HEIGHT}>
      {months.map((month, at) => {
        if (month === undefined) return undefined;
        const x = ofMonth ? barAt(at) : at * STEP;
        return (
          // The months of a year never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <g key={at}>
            <rect
              className={styles['used']}
              x={x}
              y={-high(month.used)}
              width={width}
              height={high(month.used)}
            />
            <line
              className={styles['whole']}
              x1={x}
              x2={x + width}
              y1={-high(month.of)}
              y2={-high(month.of)}
            />
          </g>
        );
      })}
    </MonthsPanel>
  );

  function title(): string {
    if (named.kind === 'threshold') return t('pictures.counted', words);
    return ofMonth ? t('pictures.usedOfMonth', words) : t('pictures.used', words);
  }
}
