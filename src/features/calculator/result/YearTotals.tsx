import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Fen, type Settlement, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Others, OthersMark } from '../explain/OtherReadings.tsx';
import { useFigureOtherwise } from '../explain/otherwise.ts';
import { sumOf, type SumTerm } from '../explain/sums.ts';
import { usePayerName } from './payer-name.ts';
import { colourOf, paymentsOf } from './payments.ts';
import { SumWhy } from './SumWhy.tsx';
import { SUM_OF } from './use-sum-explained.tsx';
import { type Year, yearsOf } from './years.ts';
import styles from './result.module.css';

interface Row {
  readonly of: SumTerm | 'undetermined';
  readonly label: string;
  readonly amount: Fen;
  readonly payer?: 'fund' | 'you';
}

/** The sums over the visits of a year; what is undetermined is in none of them and has a row of its own. */
export function YearTotals({ year: { year, visits, totals, undetermined } }: { readonly year: Year }) {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const title = `totals-${year}`;
  const paid = totals ? paymentsOf(totals) : [];
  const rows: readonly Row[] = [
    ...(totals ? [{ of: 'total', label: t('receipt.total'), amount: totals.total } as const] : []),
    ...paid.map(({ payer, amount }) => ({
      of: SUM_OF[payer],
      label: payerName(payer),
      amount,
      payer: colourOf(payer),
    })),
    ...(totals && totals.accountPaid > ZERO
      ? ([
          { of: 'account-paid', label: t('receipt.account'), amount: totals.accountPaid },
          { of: 'cash-paid', label: t('receipt.cash'), amount: totals.cashPaid },
        ] as const)
      : []),
    ...(undetermined > ZERO
      ? [{ of: 'undetermined', label: t('totals.undetermined'), amount: undetermined } as const]
      : []),
  ];
  return (
    <div>
      <h3 id={title}>{t('totals.title', { count: visits })}</h3>
      <ul aria-labelledby={title} className={styles['totals']}>
        {rows.map((row) => (
          <SumLine key={row.of} of={row} year={year} />
        ))}
      </ul>
    </div>
  );
}

/** One sum of a year, with what it would be by other readings. */
function SumLine({ of: { of, label, amount, payer }, year }: { readonly of: Row; readonly year: number }) {
  const { t } = useTranslation();
  const others = useFigureOtherwise(
    useCallback((settlement: Settlement) => sumIn(settlement, year, of), [year, of]),
  );
  return (
    <ReceiptLine
      label={label}
      amount={<Amount value={amount} payer={payer} />}
      why={t('rule.why')}
      aside={<OthersMark of={others} />}
    >
      <SumWhy of={of} period={String(year)} />
      <Others of={others} />
    </ReceiptLine>
  );
}

/** The same sum of another settlement; where it has none of that, it is nothing. */
function sumIn(settlement: Settlement, year: number, of: Row['of']): Fen {
  if (of !== 'undetermined') return sumOf(settlement, of, String(year));
  return yearsOf(settlement).find((each) => each.year === year)?.undetermined ?? ZERO;
}
