import { useMemo } from 'react';
import { useQueries, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { openPack, type OpenPack } from '@/engine/index.ts';
import { fetchBytes, parseJson } from './fetch-file.ts';
import { asLoadError, LoadError } from './load-error.ts';
import type { LoadedPolicy } from './loaded-policy.ts';
import { useLocalPacks } from './local-packs.ts';
import { POLICIES, type PolicyEntry, usePolicyIndex } from './policy-index.ts';
import { sha256 } from './sha256.ts';

/**
 * The policy of a region; of a file that the person opened where there is one with this id. One that this host does not
 * offer, as a draft kept under another one may name it, is not found.
 */
export function usePolicy(id: string | undefined) {
  const index = usePolicyIndex();
  const local = useLocalPacks((state) => (id === undefined ? undefined : state.packs[id]));
  const entry = index.data?.find((known) => known.id === id);
  const query = useQuery<LoadedPolicy, LoadError>({
    ...queryOf(entry),
    enabled: entry !== undefined && local === undefined,
  });
  const lacks = id !== undefined && local === undefined && index.data !== undefined && entry === undefined;
  const notOffered = useMemo(
    () => (lacks ? new LoadError('not-found', `${POLICIES}${id}.json`) : undefined),
    [lacks, id],
  );
  if (notOffered)
    return { ...query, error: notOffered, isError: true, isPending: false, refetch: index.refetch };
  return local === undefined ? query : { ...query, data: local, error: null, isPending: false };
}

/** Finds policies by their ids, loading those that are not here yet. @throws LoadError where one cannot be loaded */
export function useFindPolicy(): (id: string) => Promise<OpenPack | undefined> {
  const index = usePolicyIndex();
  const queries = useQueryClient();
  return async (id) => {
    const local = useLocalPacks.getState().packs[id];
    if (local) return local.open;
    const { data: offered, error } = index.data ? index : await index.refetch();
    if (error) throw error;
    const entry = offered?.find((known) => known.id === id);
    return entry && (await queries.query(queryOf(entry))).open;
  };
}

/**
 * Loads the policies of all regions ahead, so that each is there at once when it is chosen.
 * @returns them in the order of the index
 */
export function usePoliciesAhead(): readonly UseQueryResult<LoadedPolicy, LoadError>[] {
  const index = usePolicyIndex();
  return useQueries({ queries: (index.data ?? []).map(queryOf) });
}

const queryOf = (entry: PolicyEntry | undefined) => ({
  queryKey: ['policy', entry?.id, entry?.file],
  queryFn: () => loadPolicy(entry as PolicyEntry),
  staleTime: Infinity,
  gcTime: Infinity,
  structuralSharing: false as const,
  retry: false,
  networkMode: 'always' as const,
});

/** @throws LoadError that says what stood in the way, with everything that is wrong with an unsound pack */
export async function loadPolicy(entry: PolicyEntry): Promise<LoadedPolicy> {
  const file = POLICIES + entry.file;
  try {
    return await load(entry, file);
  } catch (error) {
    throw asLoadError(error, file);
  }
}

async function load(entry: PolicyEntry, file: string): Promise<LoadedPolicy> {
  const bytes = await fetchBytes(file);
  const opened = openPack(parseJson(bytes, file));
  if (!opened.ok) throw new LoadError('unsound', file, opened.problems);
  if (opened.value.pack.id !== entry.id)
    throw new LoadError('unsound', file, [
      { path: 'id', code: 'bad-value', detail: { found: opened.value.pack.id } },
    ]);
  const reckoned = await sha256(bytes);
  const hash = reckoned ?? entry.sha256;
  return {
    open: opened.value,
    source: 'server',
    sha256: hash,
    checked: reckoned !== undefined,
    hashDiffers: entry.sha256 !== undefined && hash !== entry.sha256,
  };
}
