import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, type Fen, type Settlement, ZERO } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { usePayerName } from '../result/payer-name.ts';
import { type Paid, type Payer, paymentsOf } from '../result/payments.ts';
import { type Year, yearsOf } from '../result/years.ts';
import { useStandingBrief } from '../result/use-standing-brief.ts';
import { sharesOf } from '../Shares.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import type { Block } from './block.ts';

/** A visit that is billed, as it was entered and as it is settled. */
interface Billed {
  /** Its number in the order of settling. */
  readonly n: number;
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** More than these fill more than a page: then only the sums of the years are said. */
const MOST = 24;

const PAYERS: readonly Payer[] = ['fund', 'basic', 'supplement', 'you'];

/** The whole answer in short: who pays what of every visit and in every year, and how all that runs on stands. */
export function useOverviewBlocks(): (settlement: Settlement, billed: readonly Billed[]) => readonly Block[] {
  const { t } = useTranslation();
  const payerName = usePayerName();
  const visitName = useVisitName();
  const brief = useStandingBrief();
  return (settlement, billed) => {
    const years = [...yearsOf(settlement)].reverse();
    const payers = payersIn(years);
    const cells = (total: Fen, paid: Paid | undefined): readonly string[] => [
      showAmount(total),
      ...payers.map((payer) => (paid ? showAmount(amountOf(payer, paid)) : t('receipt.open'))),
    ];
    const visits = billed.map(({ n, visit, outcome }) => [
      t('sheet.nth', { n, date: visit.date, name: visitName(visit) }),
      ...cells(outcome.claim.total, outcome.outcome === 'undetermined' ? undefined : sharesOf(outcome)),
    ]);
    return [
      { as: 'heading', level: 2, text: t('sheet.overview') },
      {
        as: 'table',
        caption: t('sheet.whoPays'),
        columns: [t('sheet.visit'), t('receipt.total'), ...payers.map(payerName)],
        rows: visits.length > MOST ? [] : visits,
        sums: years.flatMap(({ year, totals }) =>
          totals ? [[t('sheet.sumOfYear', { year }), ...cells(totals.total, totals)]] : [],
        ),
        wordy: true,
      },
      ...years.flatMap(beside),
    ];
  };

  function beside({ year, undetermined, left }: Year): readonly Block[] {
    const standings = left.map((standing) => brief(standing, 'named'));
    return [
      ...(undetermined > ZERO
        ? [
            {
              as: 'text',
              tone: 'open',
              text: t('sheet.notInSum', { year, amount: showAmount(undetermined) }),
            } as const,
          ]
        : []),
      ...(standings.length > 0
        ? [
            {
              as: 'text',
              tone: 'soft',
              text: t('sheet.standsAt', { year, list: standings.join(t('sheet.between')) }),
            } as const,
          ]
        : []),
    ];
  }
}

/** Who pays anything in these years, in the order of settling; the fund and the person where that is not known. */
function payersIn(years: readonly Year[]): readonly Payer[] {
  const paying = new Set(
    years.flatMap(({ totals }) => (totals ? paymentsOf(totals) : [])).map(({ payer }) => payer),
  );
  return paying.size === 0 ? ['fund', 'you'] : PAYERS.filter((payer) => paying.has(payer));
}

const amountOf = (payer: Payer, paid: Paid): Fen =>
  paymentsOf(paid).find((payment) => payment.payer === payer)?.amount ?? ZERO;
