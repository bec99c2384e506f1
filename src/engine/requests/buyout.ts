import Decimal from 'decimal.js';
import type { Request } from '../case/case.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import { countOf, type Figure, multipleOf, valueOf } from '../pack/figure.ts';
import type { RetirementBuyout } from '../pack/request-schema.ts';
import type { Pack } from '../pack/schema.ts';
import { proven } from '../proven.ts';
import { type Answer, answered, notSpecified, timesRounded } from './answer-parts.ts';
import type { Owing, RequestStep } from './steps.ts';

type BuyoutRequest = Extract<Request, { kind: 'retirement-buyout' }>;
type Payer = RetirementBuyout['payers'][number];

/**
 * What it costs to retire with too few months paid. Months short of the whole and of those since a change of payer are
 * paid for once, whichever are more; the shares of employer and person are rounded once each.
 */
export function answerBuyout(request: BuyoutRequest, pack: Pack): Answer<'retirement-buyout'> {
  const terms = pack.requests['retirement-buyout'];
  const payer = terms?.payers.find((row) => row.payer === request.payer);
  if (!terms || !payer) return notSpecified('retirement-buyout');
  const { afterChange, months, surcharge } = terms;
  const { monthsPaid, monthsSinceChange, base } = request;
  const short = shortOf(countOf(months.is), monthsPaid);
  const since = monthsSinceChange === undefined || !afterChange ? undefined : monthsSinceChange;
  const shortSince = since === undefined || !afterChange ? 0 : shortOf(countOf(afterChange.months.is), since);
  const further = Math.max(short, shortSince) - short;
  const charged = weighed(short, surcharge.is).plus(weighed(further, afterChange?.surcharge?.is));

  const owed = (owing: Owing) => shareOwed(payer, owing, charged, base);
  const employer = owed('employer');
  const personal = owed('personal');
  return answered(
    {
      monthsShort: short + further,
      monthsShortOf180: short,
      monthsShortOf60: shortSince,
      employer: employer.amount,
      personal: personal.amount,
      total: plus(employer.amount, personal.amount),
    },
    [
      { name: 'months-short', needed: proven(countOf(months.is)), paid: monthsPaid, short, basis: months },
      ...(since === undefined || !afterChange
        ? []
        : [
            {
              name: 'months-short-since-change' as const,
              needed: proven(countOf(afterChange.months.is)),
              paid: since,
              short: shortSince,
              basis: afterChange.months,
            },
          ]),
      {
        name: 'months-charged',
        short,
        surcharge: surcharge.is,
        further,
        furtherSurcharge: afterChange?.surcharge?.is,
        furtherBasis: afterChange?.surcharge ?? afterChange?.months,
        charged: charged.toFixed(),
        basis: surcharge,
      },
      employer.step,
      personal.step,
    ],
  );
}

const shortOf = (needed: number | undefined, paid: number): number => Math.max(0, proven(needed) - paid);

const weighed = (months: number, surcharge: Figure | undefined): Decimal =>
  (surcharge === undefined ? new Decimal(1) : proven(multipleOf(surcharge))).times(months);

function shareOwed(
  payer: Payer,
  owing: Owing,
  charged: Decimal,
  base: Fen,
): { readonly amount: Fen; readonly step: RequestStep } {
  const share = payer[owing];
  if (share === null) return { amount: ZERO, step: { name: 'nothing-owed', owing, basis: payer } };
  const amount = timesRounded(base, charged.times(valueOf(share)));
  const months = charged.toFixed();
  return { amount, step: { name: 'buyout-share', owing, months, base, share, amount, basis: payer } };
}
