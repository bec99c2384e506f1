import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { type Sample, SAMPLES } from './samples.ts';

/** The samples of the regions that there are here; all of them as long as that is not known. */
export function useOfferedSamples(): readonly Sample[] {
  const { data: offered } = usePolicyIndex();
  const local = useLocalPacks(({ packs }) => packs);
  if (offered === undefined) return SAMPLES;
  return SAMPLES.filter(
    ({ case: { policy } }) => local[policy] !== undefined || offered.some(({ id }) => id === policy),
  );
}
