import type { Basis, ClaimOutcome } from '@/engine/index.ts';
import { usePack } from '../pack.ts';
import { useSays } from './use-says.ts';

/** What it rests on that a visit is not paid, or not known to be: the pack's own words first. */
export function useOpenBasis(): (outcome: ClaimOutcome) => Basis | undefined {
  const pack = usePack();
  const says = useSays();
  return (outcome) => {
    if (outcome.outcome === 'settled') return undefined;
    const said = says(outcome.reason)?.basis ?? outcome.terms.gate;
    return said ?? (outcome.reason === 'not-in-force' ? pack?.document.inForceFrom : undefined);
  };
}
