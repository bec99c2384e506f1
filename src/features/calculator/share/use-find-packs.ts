import { useCallback, useEffect, useRef } from 'react';
import type { Draft } from '@/shared/draft/draft.ts';
import type { PackHere } from '@/shared/links/fit-link.ts';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';

/**
 * Finds the policies of all regions that a draft holds something of, as far as they are offered here. It never changes.
 * What it gives fails where one of them cannot be loaded.
 */
export function useFindPacks(): (draft: Draft) => Promise<ReadonlyMap<string, PackHere>> {
  const find = useFindPolicy();
  const index = usePolicyIndex();
  const latest = useRef({ find, index });
  useEffect(() => {
    latest.current = { find, index };
  });
  return useCallback(async ({ policy, regions }) => {
    const ids = [...new Set([...(policy === undefined ? [] : [policy]), ...Object.keys(regions)])];
    const found = await Promise.all(ids.map((id) => latest.current.find(id)));
    const local = useLocalPacks.getState().packs;
    const offered = latest.current.index.data;
    return new Map(
      ids.flatMap((id, at) => {
        const open = found[at];
        if (open === undefined) return [];
        const hash = (local[id] ?? offered?.find((entry) => entry.id === id))?.sha256;
        return [[id, { open, hash }] as const];
      }),
    );
  }, []);
}
