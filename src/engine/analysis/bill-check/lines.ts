import type { Fen } from '../../money/fen.ts';
import type { Billed } from './figures.ts';
import { outOfPocketOn, outOfScopeOn, type Slip, statesOutOfScope } from './slip.ts';

/**
 * What became of one line of a slip:
 *
 * - `agrees`, `differs`
 * - `undetermined`: the document does not fix it
 * - `part`: the slip states a part of what the case knows as one amount, and no more than that
 * - `not-asked`: the account paid, where the case does not ask it to
 * - `not-computed`: paid by an insurance that is not computed here, or of what that left
 * - `not-on-slip`
 */
export type Verdict =
  'agrees' | 'differs' | 'undetermined' | 'part' | 'not-asked' | 'not-computed' | 'not-on-slip';

export type LineName =
  | 'total'
  | 'outOfScope'
  | 'preSelfPay'
  | 'eligible'
  | 'deductible'
  | 'fund'
  | 'supplement'
  | 'civilServant'
  | 'outOfPocket'
  | 'accountPaid'
  | 'cashPaid';

/** A line of a slip beside what was computed; `computed` is undefined where there is no such figure. */
export type BillLine =
  | {
      readonly line: LineName;
      readonly given: Fen | undefined;
      readonly computed: Fen | undefined;
      readonly verdict: Verdict;
    }
  | {
      readonly line: 'left';
      /** Id of the limit. */
      readonly limit: string;
      readonly given: Fen | undefined;
      readonly computed: Fen | undefined;
      readonly verdict: Verdict;
    }
  | {
      readonly line: 'rate';
      readonly given: string | undefined;
      readonly computed: string | undefined;
      readonly verdict: Verdict;
    };

/** Every line of a slip beside what was computed for the claim. */
export function linesOf(slip: Slip, { outcome, figures, fromAccount }: Billed): readonly BillLine[] {
  const { amounts, rate, left = new Map<string, Fen>() } = slip;
  const open = outcome.outcome === 'undetermined';
  const judge = (given: Fen | string | undefined, computed: Fen | string | undefined): Verdict => {
    if (given === undefined) return 'not-on-slip';
    if (open && computed === undefined) return 'undetermined';
    return given === computed ? 'agrees' : 'differs';
  };
  const line = (name: LineName, given: Fen | undefined, computed: Fen | undefined): BillLine => ({
    line: name,
    given,
    computed,
    verdict: judge(given, computed),
  });
  const outOfScope = line('outOfScope', outOfScopeOn(slip), figures.outOfScope);
  const inPart = !statesOutOfScope(slip) && (outOfScopeOn(slip) ?? 0) < figures.outOfScope;
  // Whatever the account paid is no difference where nobody asked what it pays.
  const unasked = !fromAccount && (amounts.accountPaid ?? 0) > 0;
  const other = amounts.civilServant ?? 0;
  const paid = (name: 'accountPaid' | 'cashPaid', given: Fen | undefined): BillLine => {
    const judged = line(name, given, figures[name]);
    // It paid of what another insurance had left, which is not computed.
    if (judged.verdict === 'differs' && fromAccount && other > 0)
      return { ...judged, verdict: 'not-computed' };
    return unasked && given !== undefined && !open ? { ...judged, verdict: 'not-asked' } : judged;
  };
  const cash = amounts.cashPaid === undefined ? undefined : ((amounts.cashPaid + other) as Fen);
  const limits = new Set([...figures.left.keys(), ...left.keys()]);
  return [
    line('total', amounts.total, figures.total),
    outOfScope.verdict === 'differs' && inPart ? { ...outOfScope, verdict: 'part' as const } : outOfScope,
    line('preSelfPay', amounts.preSelfPay, figures.preSelfPay),
    line('eligible', amounts.eligible, figures.eligible),
    line('deductible', amounts.deductible, figures.deductible),
    { line: 'rate', given: rate, computed: figures.rate, verdict: judge(rate, figures.rate) },
    line('fund', amounts.fund, figures.fund),
    line('supplement', amounts.supplement, figures.supplement),
    {
      line: 'civilServant',
      given: amounts.civilServant,
      computed: undefined,
      verdict: amounts.civilServant === undefined ? 'not-on-slip' : 'not-computed',
    },
    line('outOfPocket', outOfPocketOn(slip), figures.outOfPocket),
    paid('accountPaid', amounts.accountPaid),
    paid('cashPaid', cash),
    ...[...limits].map((limit): BillLine => {
      const [given, computed] = [left.get(limit), figures.left.get(limit)];
      return { line: 'left', limit, given, computed, verdict: judge(given, computed) };
    }),
  ];
}

/** Whether a line says what was not computed so. */
const contradicts = ({ verdict }: BillLine): boolean => verdict === 'differs' || verdict === 'undetermined';

/** Whether a slip says of the claim nothing but what was computed, in every line that it states. */
export const reproduces = (slip: Slip, billed: Billed): boolean => !linesOf(slip, billed).some(contradicts);
