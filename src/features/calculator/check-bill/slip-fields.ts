import { type Care, type Pack, SLIP_AMOUNTS, type SlipAmount } from '@/engine/index.ts';
import { coverageOf, knowsPaidFirst } from '@/shared/draft/care.ts';
import type { LimitPeriod } from '../limit-name.ts';

/** A figure of a slip that can be entered. */
export type SlipField =
  | { readonly name: SlipAmount | 'rate'; readonly limit?: undefined; readonly part: SlipPart }
  | { readonly name: 'left'; readonly limit: string; readonly period: LimitPeriod; readonly part: SlipPart };

export const SLIP_PARTS = ['charged', 'taken', 'paid', 'left'] as const;
export type SlipPart = (typeof SLIP_PARTS)[number];

/** What people know of a slip where they know one figure; the others are asked for on demand. */
export const MOST_KNOWN: ReadonlySet<string> = new Set<SlipField['name']>(['fund', 'outOfPocket']);

/** The fields of the national settlement interface. */
export const INTERFACE_FIELDS: Readonly<Record<SlipField['name'], string>> = {
  total: 'medfee_sumamt',
  fullySelfPaid: 'fulamt_ownpay_amt',
  overPriceLimit: 'overlmt_selfpay',
  preSelfPay: 'preselfpay_amt',
  eligible: 'inscp_scp_amt',
  deductible: 'act_pay_dedc',
  rate: 'pool_prop_selfpay',
  fund: 'hifp_pay',
  supplement: 'hifob_pay',
  civilServant: 'cvlserv_pay',
  outOfPocket: 'psn_part_amt',
  accountPaid: 'acct_pay',
  cashPaid: 'psn_cash_pay',
  left: 'crt_payb_lmt_amt',
};

const PART_OF: Readonly<Record<SlipAmount, SlipPart>> = {
  total: 'charged',
  fullySelfPaid: 'charged',
  overPriceLimit: 'charged',
  preSelfPay: 'charged',
  eligible: 'charged',
  deductible: 'taken',
  fund: 'paid',
  supplement: 'paid',
  civilServant: 'paid',
  outOfPocket: 'paid',
  accountPaid: 'paid',
  cashPaid: 'paid',
};

/** By which what was typed is kept. */
export const keyOf = ({ name, limit }: SlipField): string => (limit === undefined ? name : `left.${limit}`);

/** The figures that a slip of some kind of care has, in its order: none that the document knows nothing of. */
export function slipFields(pack: Pack, care: Care): readonly SlipField[] {
  const coverage = coverageOf(pack, care);
  const supplement = pack.supplements.find(({ id }) => id === coverage?.supplement);
  const limits = [...(coverage?.limits ?? []), ...(supplement?.limit ? [supplement.limit] : [])];
  const has = (name: SlipAmount): boolean => {
    if (name === 'preSelfPay') return knowsPaidFirst(care);
    if (name === 'deductible') return coverage?.deductible !== null;
    return name !== 'supplement' || coverage === undefined || coverage.supplement !== null;
  };
  const amounts = SLIP_AMOUNTS.filter(has).map((name): SlipField => ({ name, part: PART_OF[name] }));
  const rate: readonly SlipField[] = coverage?.rate === null ? [] : [{ name: 'rate', part: 'taken' }];
  return [
    ...amounts.filter(({ part }) => part !== 'paid'),
    ...rate,
    ...amounts.filter(({ part }) => part === 'paid'),
    ...limits.flatMap((id): readonly SlipField[] => {
      const period = pack.limits.find((limit) => limit.id === id)?.period;
      return period === undefined ? [] : [{ name: 'left', limit: id, period, part: 'left' }];
    }),
  ];
}
