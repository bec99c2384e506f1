import { useTranslation } from 'react-i18next';
import { type Fen, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { daysIntoMonth } from '../account/days-into-month.ts';
import { BAR, barAt, MonthsPanel, STEP } from './MonthsPanel.tsx';
import fills from './fills.module.css';
import styles from './MonthsPanel.module.css';
import type { MonthDrawn } from './year-drawn.ts';

const HEIGHT = 56;
/** Of a frame where nothing is known. */
const FRAME = 24;

/** What reached the account month by month, framed where it is not known, with a line on the day of a change. */
export function CreditBars({ months }: { readonly months: readonly MonthDrawn[] }) {
  const { t } = useTranslation();
  const most = Math.max(ZERO, ...months.map(({ credit }) => credit?.credit ?? ZERO)) as Fen;
  const title = t('pictures.credits');
  const high = (amount: Fen): number => (amount / Math.max(1, most)) * HEIGHT;
  return (
    <MonthsPanel
      title={most > ZERO ? `${title} · ${t('pictures.creditsMost', { most: showAmount(most) })}` : title}
      height={HEIGHT}
    >
      {months.map(({ month, credit, changes }, at) => (
        <g key={month}>
          {credit?.credit === undefined ? (
            <rect
              className={fills[credit?.reason === 'not-specified' ? 'open' : 'missing']}
              x={barAt(at)}
              y={-FRAME}
              width={BAR}
              height={FRAME}
            />
          ) : (
            <rect
              className={styles['credit']}
              x={barAt(at)}
              y={-high(credit.credit)}
              width={BAR}
              height={high(credit.credit)}
            />
          )}
          {changes.map(({ kind, on }) => {
            const x = (at + daysIntoMonth(on)) * STEP;
            return (
              <line className={styles['change']} key={`${kind} ${on}`} x1={x} x2={x} y1={-HEIGHT} y2="6" />
            );
          })}
        </g>
      ))}
    </MonthsPanel>
  );
}
