import type { Dimension } from '../pack/dimensions.ts';
import type { SettledClaim } from '../result/settlement.ts';
import type { SettledTerms } from '../settle/terms.ts';
import type { ChangedTerms, Difference } from './difference.ts';

const CODES = {
  status: 'status-changed',
  enrolment: 'enrolment-changed',
  provider: 'level-differs',
  place: 'place-differs',
  prescribedBy: 'condition-differs',
  emergency: 'condition-differs',
  registration: 'condition-differs',
  conditions: 'condition-differs',
  birth: 'condition-differs',
} as const satisfies { readonly [D in Dimension]?: string };

/** What of the situations of two claims differs, where other terms belong to it. */
export function termsDifferences(now: SettledClaim, before: SettledClaim): readonly Difference[] {
  const terms = changed(now.terms, before.terms);
  if (terms === undefined) return [];
  const found = (Object.keys(CODES) as readonly (keyof typeof CODES)[]).flatMap((dimension) => {
    const [from, to] = [before.terms.entered[dimension], now.terms.entered[dimension]];
    return from === to ? [] : [{ code: CODES[dimension], dimension, from, to, terms }];
  });
  return found.length > 0 ? found : [{ code: 'terms-of-date', terms }];
}

function changed(now: SettledTerms, before: SettledTerms): ChangedTerms | undefined {
  const rate =
    now.rate && before.rate && now.rate.text !== before.rate.text
      ? { from: before.rate, to: now.rate }
      : undefined;
  const deductible =
    now.deductible && now.deductible.amount !== before.deductible?.amount ? now.deductible.amount : undefined;
  const limits = now.limits.flatMap(({ rule, amount }) => {
    const last = before.limits.find((each) => each.rule.id === rule.id)?.amount;
    return amount === undefined || last === undefined || last === amount
      ? []
      : [{ id: rule.id, whole: amount }];
  });
  if (rate === undefined && deductible === undefined && limits.length === 0) return undefined;
  return { ...(rate && { rate }), ...(deductible !== undefined && { deductible }), limits };
}
