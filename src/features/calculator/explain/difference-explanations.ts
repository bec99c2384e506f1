import type { ClaimExplanations, Difference, Explanation } from '@/engine/index.ts';

/** Why the figures that a difference changed are what they are; nothing of one that changed no figure. */
export function explanationsOf(of: Difference, all: ClaimExplanations): readonly (Explanation | undefined)[] {
  const limitOf = (limit: string) => all.limits.find(({ id }) => id === limit);
  if ('limit' in of) return [limitOf(of.limit)?.over];
  if ('charged' in of) return [all.deductible];
  if ('supplement' in of) return [all.excess];
  if (of.code === 'reading') return [];
  if (!('terms' in of)) return [all.fund];
  const { rate, deductible, limits } = of.terms;
  return [
    ...(rate ? [all.payment] : []),
    ...(deductible === undefined ? [] : [all.deductible]),
    ...limits.map(({ id }) => limitOf(id)?.whole),
  ];
}
