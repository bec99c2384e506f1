import { useTranslation } from 'react-i18next';
import type { BillLine } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { showPercent } from '../result/percent.ts';

/** A figure of a line in words; what there is none of is said to be none. */
export function useSlipText(): (line: BillLine, figure: 'given' | 'computed') => string {
  const { t } = useTranslation();
  return (line, figure) => {
    if (line.line === 'rate') {
      const rate = line[figure];
      return rate === undefined ? t('checkBill.none') : showPercent(rate);
    }
    const amount = line[figure];
    if (amount === undefined)
      return t(line.verdict === 'undetermined' ? 'checkBill.unknown' : 'checkBill.none');
    return t('checkBill.amount', { amount: showAmount(amount) });
  };
}
