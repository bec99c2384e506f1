import { useTranslation } from 'react-i18next';
import { useLimitName } from '../limit-name.ts';
import { usePayerName } from '../result/payer-name.ts';
import type { Bar } from './waterfall.ts';

const NAMES = {
  total: 'receipt.total',
  'out-of-scope': 'receipt.outOfScope',
  'pre-self-pay': 'receipt.preSelfPay',
  deductible: 'receipt.deductible',
  account: 'receipt.account',
  cash: 'receipt.cash',
  'own-rest': 'pictures.ownRest',
  open: 'pictures.open',
} as const;

/** What people call a bar of a bill, as the receipt does where it has it too. */
export function useBarName(): (bar: Bar, of: readonly Bar[]) => string {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const limitName = useLimitName();
  return (bar, bars) => {
    const limit = bar.limit === undefined ? '' : limitName(bar.limit.id, bar.limit.period);
    if (bar.of === 'over-limit') return t('receipt.overLimit', { limit });
    if (bar.of === 'over-expense-limit') return t('receipt.expenseOverLimit', { limit });
    if (bar.of === 'own')
      return t(bars.some(({ of }) => of === 'supplement') ? 'pictures.ownBefore' : 'pictures.own');
    return isPayer(bar.of) ? payerName(bar.of) : t(NAMES[bar.of]);
  };
}

const isPayer = (of: Bar['of']): of is 'fund' | 'basic' | 'supplement' | 'you' =>
  of === 'fund' || of === 'basic' || of === 'supplement' || of === 'you';
