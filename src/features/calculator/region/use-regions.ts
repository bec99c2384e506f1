import { useMemo } from 'react';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { type PolicyEntry, usePolicyIndex } from '@/shared/packs/policy-index.ts';

/** A region with what it can be found by. */
export type Region = Pick<PolicyEntry, 'id' | 'name' | 'pinyin'>;

/** The regions that can be chosen, with what they can be found by: those of the host, and those opened from files. */
export function useRegions(): readonly Region[] {
  const index = usePolicyIndex();
  const local = useLocalPacks((state) => state.packs);
  return useMemo(() => {
    const offered = index.data ?? [];
    const opened = Object.entries(local)
      .filter(([id]) => offered.every((each) => each.id !== id))
      .map(([id, { open }]) => ({ id, name: open.pack.name }));
    return [...offered, ...opened];
  }, [index.data, local]);
}
