import { useQuery } from '@tanstack/react-query';
import type { OpenPack, Text } from '@/engine/index.ts';
import type { RequestKind } from '@/shared/draft/request.ts';
import { useFindPolicy } from '@/shared/packs/policy.ts';
import { useRegionOptions } from '../region/region-options.ts';

interface RegionWith {
  readonly id: string;
  readonly name: Text;
}

/** The regions whose document has terms for a kind of request; undefined until they are all looked through. */
export function useRegionsWith(kind: RequestKind): readonly RegionWith[] | undefined {
  const ids = useRegionOptions().map(({ value }) => value);
  const find = useFindPolicy();
  // One that cannot be loaded is passed over: nobody asked for it.
  const opened = async (id: string): Promise<OpenPack | undefined> => find(id).catch(() => undefined);
  const { data } = useQuery({
    queryKey: ['regions-with', kind, ids],
    queryFn: async () => {
      const packs = await Promise.all(ids.map(opened));
      return packs.flatMap((open) =>
        open && open.pack.requests[kind] !== null ? [{ id: open.pack.id, name: open.pack.name }] : [],
      );
    },
    enabled: ids.length > 0,
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });
  return data;
}
