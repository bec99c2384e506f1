import type { Care } from '../pack/dimensions.ts';
import type { Pack } from '../pack/schema.ts';

/**
 * Which kinds of care act on each other, because they share a deductible, a limit or a supplement. What happens to a
 * claim of one kind leaves all claims of unconnected kinds as they are.
 */
export function connectedCares({ coverages, supplements }: Pack): ReadonlyMap<Care, ReadonlySet<Care>> {
  const accumulatorsOf = ({
    deductible,
    limits,
    supplement,
  }: Pack['coverages'][number]): readonly string[] => {
    const limit = supplements.find(({ id }) => id === supplement)?.limit ?? null;
    return [
      ...(deductible === null ? [] : [`deductible ${deductible}`]),
      ...[...limits, ...(limit === null ? [] : [limit])].map((id) => `limit ${id}`),
      ...(supplement === null ? [] : [`supplement ${supplement}`]),
    ];
  };
  let groups: { readonly cares: readonly Care[]; readonly shares: readonly string[] }[] = [];
  for (const coverage of coverages) {
    const shares = accumulatorsOf(coverage);
    const joined = groups.filter((group) => group.shares.some((share) => shares.includes(share)));
    groups = [
      ...groups.filter((group) => !joined.includes(group)),
      {
        cares: [coverage.care, ...joined.flatMap((group) => group.cares)],
        shares: [...shares, ...joined.flatMap((group) => group.shares)],
      },
    ];
  }
  return new Map(groups.flatMap(({ cares }) => cares.map((care) => [care, new Set(cares)] as const)));
}
