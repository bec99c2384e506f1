import { useTranslation } from 'react-i18next';
import { type Settlement, ZERO } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { monthName } from '@/i18n/period-name.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { explainSum, type SumTerm } from '../explain/sums.ts';
import { leftMayBeLess } from '../result/after-undetermined.ts';
import { monthsOf } from '../result/months.ts';
import { usePayerName } from '../result/payer-name.ts';
import { paymentsOf } from '../result/payments.ts';
import { SUM_OF } from '../result/use-sum-explained.tsx';
import { type Year, yearsOf } from '../result/years.ts';
import { useStandingBrief } from '../result/use-standing-brief.ts';
import { withoutAccount, yearDrawn } from '../pictures/year-drawn.ts';
import type { Block, Line } from './block.ts';
import type { Choices } from './choices.ts';
import { useLine } from './use-line.ts';
import { useStandingLine } from './use-standing-line.ts';

/** The years of a case: what their visits come to, month by month, and what is left of everything that runs on. */
export function useYearBlocks(): (settlement: Settlement, choices: Choices) => readonly Block[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const line = useLine();
  const standingLine = useStandingLine();
  const payerName = usePayerName();
  const brief = useStandingBrief();
  return (settlement, choices) => yearsOf(settlement).flatMap((year) => blocksOf(year, settlement, choices));

  function blocksOf(year: Year, settlement: Settlement, choices: Choices): readonly Block[] {
    const drawn = yearDrawn(settlement, year.year);
    return [
      { as: 'heading', level: 2, text: t('totals.year', { year: year.year }) },
      { as: 'text', tone: 'lead', text: t('totals.title', { count: year.visits }) },
      { as: 'lines', lines: sums(year, settlement) },
      { as: 'year', drawn: choices.person ? drawn : withoutAccount(drawn) },
      months(year, settlement),
      { as: 'heading', level: 3, text: t('left.title') },
      ...(year.left.length > 0
        ? [{ as: 'lines', lines: year.left.map((each) => standingLine(each, settlement, choices)) } as const]
        : [{ as: 'text', text: t(year.settled ? 'left.noLimits' : 'left.none') } as const]),
      ...(leftMayBeLess(settlement, year.year)
        ? [{ as: 'text', tone: 'open', text: t('result.afterUndetermined') } as const]
        : []),
    ];
  }

  function sums({ year, totals, undetermined }: Year, settlement: Settlement): readonly Line[] {
    const sum = (term: SumTerm, label: string, amount: string, weight?: 'payer'): Line =>
      line({ label, amount, ...(weight && { weight }), of: explainSum(settlement, term, String(year)) });
    return [
      ...(totals
        ? [
            sum('total', t('receipt.total'), showAmount(totals.total)),
            ...paymentsOf(totals).map(({ payer, amount }) =>
              sum(SUM_OF[payer], payerName(payer), showAmount(amount), 'payer'),
            ),
            ...(totals.accountPaid > ZERO
              ? [
                  sum('account-paid', t('receipt.account'), showAmount(totals.accountPaid)),
                  sum('cash-paid', t('receipt.cash'), showAmount(totals.cashPaid)),
                ]
              : []),
          ]
        : []),
      ...(undetermined > ZERO
        ? [line({ label: t('totals.undetermined'), amount: showAmount(undetermined) })]
        : []),
    ];
  }

  function months({ year, totals, undetermined }: Year, settlement: Settlement): Block {
    const payers = totals ? paymentsOf(totals).map(({ payer }) => payer) : [];
    return {
      as: 'table',
      caption: t('months.title'),
      columns: [
        t('sheet.month'),
        t('sheet.visits'),
        ...payers.map(payerName),
        ...(undetermined > ZERO ? [t('receipt.open')] : []),
        t('sheet.atMonthEnd'),
      ],
      rows: monthsOf(settlement, year).map((month) => {
        const { shares, standings } = month;
        const paid = shares && paymentsOf(shares);
        return [
          monthName(month.month, language),
          String(month.visits),
          ...payers.map((of) =>
            paid ? showAmount(paid.find(({ payer }) => payer === of)?.amount ?? ZERO) : t('receipt.open'),
          ),
          ...(undetermined > ZERO ? [showAmount(month.undetermined)] : []),
          standings.map((standing) => brief(standing, 'short')).join(t('sheet.between')),
        ];
      }),
    };
  }
}
