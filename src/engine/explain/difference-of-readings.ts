import { articlesOf } from '../pack/basis.ts';
import type { SettledClaim, Settlement } from '../result/settlement.ts';
import type { Difference } from './difference.ts';

/** The clauses with two meanings that matter in a case and stand in an article that a difference rests on. */
export function readingDifferences(
  { terms }: SettledClaim,
  found: readonly Difference[],
  { readings, readingsThatMatter, policy: { pack } }: Settlement,
): readonly Difference[] {
  const articles = new Set(found.flatMap((difference) => articlesIn(difference, terms)));
  return pack.readings.flatMap(({ id, cite }) => {
    const option = readings[id];
    const touches = articlesOf({ cite }).some((article) => articles.has(article));
    return option !== undefined && touches && readingsThatMatter.includes(id)
      ? [{ code: 'reading', reading: id, option } as const]
      : [];
  });
}

/** Only a charge within a day, a limit and a share are read in two ways. */
function articlesIn(difference: Difference, terms: SettledClaim['terms']): readonly string[] {
  if (difference.code === 'same-day') return articlesOf(terms.deductible?.row ?? {});
  if ('limit' in difference) {
    const limit = terms.limits.find(({ rule }) => rule.id === difference.limit);
    return articlesOf(limit?.row ?? (limit && 'highestOf' in limit.rule.amount ? limit.rule.amount : {}));
  }
  if (!('terms' in difference) || difference.terms.rate === undefined) return [];
  return articlesOf(terms.rateRow ?? {});
}
