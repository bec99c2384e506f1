import { formatMonth } from '../../calendar/day.ts';
import type { Case, Opening } from '../../case/case.ts';
import { type Fen, ZERO } from '../../money/fen.ts';
import type { OpenPack } from '../../pack/open.ts';
import type { SettledClaim } from '../../result/settlement.ts';
import type { AmountRange, BillChange } from './change.ts';
import { countedAmount } from './counted.ts';
import { bill, type Billed } from './figures.ts';
import { firstOf, type Span } from './narrow.ts';
import { asRange, type BilledWith, solve } from './solve.ts';
import type { Slip } from './slip.ts';

type Used = Extract<BillChange, { readonly cause: 'used' }>;

/**
 * What may have been used in the year before the claims of a case so that a claim comes out as the slip says: of its
 * yearly deductible, of each of its limits, or counted towards its supplement.
 * @param settled the claim in the case as it is
 */
export function usedAmounts(open: OpenPack, kase: Case, settled: SettledClaim, slip: Slip): readonly Used[] {
  const { claim, terms, remaining } = settled;
  if (claim.year !== kase.year) return [];
  const under = (opening: Partial<Opening>): Billed | undefined =>
    bill(open, { ...kase, opening: { ...kase.opening, ...opening } }, claim.id);
  const { deductible, supplement } = terms;
  const outpatient = open.pack.coverages.find(({ care }) => care === 'outpatient');
  const ofDeductible =
    deductible?.charged === 'over-year' && deductible.rule.id === outpatient?.deductible
      ? deductible
      : undefined;
  return [
    ...used(
      'deductible',
      ofDeductible?.rule.id ?? '',
      ofDeductible && usedDeductible(ofDeductible.amount, (amount) => under({ deductible: amount }), slip),
    ),
    ...terms.limits.flatMap(({ rule: { id, period } }, at) => {
      if (period !== 'year' && period !== 'month') return [];
      const month = period === 'month' ? claim.month : undefined;
      const whole = remaining[at]?.limit ?? ZERO;
      const others = kase.opening.limits.filter((limit) => limit.id !== id || limit.month !== month);
      const found = solve(
        [[ZERO, whole]],
        (amount) => under({ limits: [...others, { id, month, used: amount }] }),
        slip,
      );
      const key = month === undefined ? id : `${id}:${formatMonth(month)}`;
      return used('limit', key, found && asRange(found, whole));
    }),
    ...used(
      'supplement',
      supplement?.rule.id ?? '',
      supplement?.rule.threshold.per === 'year'
        ? countedAmount(open, kase, supplement, claim.id, slip)
        : undefined,
    ),
  ];
}

const used = (of: Used['of'], id: string, amount: AmountRange | undefined): readonly Used[] =>
  amount === undefined ? [] : [{ cause: 'used', of, id, amount }];

/** A deductible is charged in full, then less and less, and then no more; what is paid turns where that does. */
function usedDeductible(whole: Fen, billed: BilledWith, slip: Slip): AmountRange | undefined {
  const charged = (amount: number): number => billed(amount as Fen)?.figures.deductible ?? Number.NaN;
  const [most, least] = [charged(0), charged(whole)];
  const less = firstOf(0, whole, (amount) => charged(amount) < most);
  const none = firstOf(0, whole, (amount) => charged(amount) === least);
  const spans: readonly Span[] =
    less === undefined || none === undefined
      ? [[0, whole]]
      : [
          [0, less - 1],
          [less, Math.max(none - 1, less)],
          [none, whole],
        ];
  const found = solve(spans, billed, slip);
  return found && asRange(found, whole);
}
