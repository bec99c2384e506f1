import type { Basis } from '../../pack/basis.ts';
import type { Pack } from '../../pack/schema.ts';
import { proven } from '../../proven.ts';
import type { ClaimOutcome } from '../../result/settlement.ts';
import type { SettledTerms, Terms } from '../../settle/terms.ts';
import type { BillChange } from './change.ts';

/** What it rests on that a change settles a claim otherwise: the rules that hold after it and did not before. */
export function basesOf(
  pack: Pack,
  change: BillChange,
  before: ClaimOutcome,
  after: ClaimOutcome,
): readonly Basis[] {
  if (change.cause === 'reading')
    return [proven(pack.readings.find((reading) => reading.id === change.reading))];
  if (change.cause === 'class-b') {
    const share = pack.coverages.find(({ care }) => care === after.claim.care)?.classBShare;
    return share ? [share] : [];
  }
  if (change.cause === 'used') return usedBases(change, after.terms);
  const former = new Set(rulesOf(before.terms));
  const rules = rulesOf(after.terms);
  const changed = rules.filter((rule) => !former.has(rule));
  return changed.length > 0 ? changed : deductibleOf(after.terms);
}

/** The rules that decide on an amount. */
function rulesOf(terms: Terms): readonly Basis[] {
  if (terms.outcome !== 'settled') return terms.gate ? [terms.gate] : [];
  const { rateRow, deductible, limits } = terms;
  return [
    ...(rateRow ? [rateRow] : []),
    ...(deductible ? [deductible.row] : []),
    ...limits.flatMap(({ row }) => (row ? [row] : [])),
  ];
}

const deductibleOf = (terms: Terms): readonly Basis[] =>
  terms.outcome === 'settled' && terms.deductible ? [terms.deductible.row] : [];

function usedBases(
  { of, id }: Extract<BillChange, { readonly cause: 'used' }>,
  terms: Terms,
): readonly Basis[] {
  if (terms.outcome !== 'settled') return [];
  if (of === 'deductible') return deductibleOf(terms);
  return of === 'limit' ? limitBasis(terms, id) : terms.supplement ? [terms.supplement.rule.threshold] : [];
}

function limitBasis({ limits }: SettledTerms, id: string): readonly Basis[] {
  const limit = limits.find(({ rule }) => rule.id === id.split(':')[0]);
  if (!limit) return [];
  return limit.row ? [limit.row] : 'highestOf' in limit.rule.amount ? [limit.rule.amount] : [];
}
