import { useTranslation } from 'react-i18next';
import { readAmount } from '@/shared/input/amount.ts';
import { readDate } from '@/shared/input/date.ts';
import { boxId } from '@/shared/ui/DateBoxes.tsx';
import type { SummaryItem } from '@/shared/ui/ErrorSummary.tsx';
import { dateInDoubt } from '../date-in-doubt.ts';
import type { Asking } from './asking.ts';
import { SLIP_DATE, SLIP_TOTAL } from './slip-problems.ts';
import { useDaySaid } from './use-day-said.ts';

const NOTHING = /^0(?:\.0*)?$/u;

/** What of the slip was probably mistyped although it can be: a day too far off, and an amount of nothing. */
export function useSlipDoubts({
  visit,
  pack,
}: Asking): Readonly<Record<'date' | 'total', readonly SummaryItem[]>> {
  const { t } = useTranslation();
  const daySaid = useDaySaid();
  const day = readDate(visit.date);
  const from = pack?.document.inForceFrom.date;
  const odd = day === undefined ? undefined : dateInDoubt(day, from);
  const said = { date: daySaid(visit.date), from: daySaid(from ?? '') };
  const text = odd === 'future' ? t('steps.dateFuture', said) : t('steps.dateLongBefore', said);
  return {
    date: odd === undefined ? [] : [{ control: boxId(SLIP_DATE, 0), text }],
    total: NOTHING.test(readAmount(visit.total) ?? '')
      ? [{ control: SLIP_TOTAL, text: t('steps.totalZero') }]
      : [],
  };
}
