import { useMemo } from 'react';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import type { RegionDoc } from '../guide-search/docs-of.ts';

/** The regions that there are, with how they are found. */
export function useRegions(): readonly RegionDoc[] {
  const { data: offered } = usePolicyIndex();
  const local = useLocalPacks((state) => state.packs);
  return useMemo(
    () => [
      ...(offered ?? []).filter(({ id }) => local[id] === undefined),
      ...Object.values(local).map(({ open }) => open.pack),
    ],
    [offered, local],
  );
}
