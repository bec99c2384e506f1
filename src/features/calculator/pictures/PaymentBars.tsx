import { useTranslation } from 'react-i18next';
import type { Fen } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Hatch } from '@/shared/ui/Hatch.tsx';
import { Stripes } from '@/shared/ui/Stripes.tsx';
import { useHatch } from '@/shared/ui/use-hatch.ts';
import { BAR, barAt, MonthsPanel } from './MonthsPanel.tsx';
import fills from './fills.module.css';
import { billOf, type MonthDrawn, piecesOf } from './year-drawn.ts';

const HEIGHT = 90;

/**
 * Who paid how much of the visits of each month: the fund solid, a supplement striped, the person hatched, and at the top,
 * framed, what the document leaves open.
 */
export function PaymentBars({ months }: { readonly months: readonly MonthDrawn[] }) {
  const { t } = useTranslation();
  const hatch = useHatch();
  const stripes = useHatch();
  const most = Math.max(...months.map(billOf)) as Fen;
  const high = (amount: number): number => (amount / Math.max(1, most)) * HEIGHT;
  const patterns = {
    you: `url(#${hatch})`,
    supplement: `url(#${stripes})`,
    fund: undefined,
    open: undefined,
  };
  return (
    <MonthsPanel
      title={`${t('pictures.payments')} · ${t('pictures.paymentsMost', { most: showAmount(most) })}`}
      height={HEIGHT}
    >
      <Hatch id={hatch} />
      <Stripes id={stripes} />
      {months.flatMap((month, at) =>
        piecesOf(month).map(({ payer, from, to }) => (
          <rect
            key={`${month.month} ${payer}`}
            className={patterns[payer] === undefined ? fills[payer] : undefined}
            fill={patterns[payer]}
            x={barAt(at)}
            y={-high(to)}
            width={BAR}
            height={high(to - from)}
          />
        )),
      )}
    </MonthsPanel>
  );
}
