import { readCase, settle, type Settlement, writeResult } from '@/engine/index.ts';
import { vi } from 'vitest';
import { shippedPacks } from '../packs.ts';
import type { CaseJson, ClaimJson, ClaimResult, ResultJson } from './case-json.ts';

export function settlementOf(
  kase: CaseJson,
  options: { readonly trace: boolean } = { trace: false },
): Settlement {
  const read = readCase(kase, (id) => shippedPacks.get(id));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return settle(read.policy, read.value, options);
}

export const resultOf = (kase: CaseJson): ResultJson => writeResult(settlementOf(kase)) as ResultJson;

export const byId = (result: ResultJson): ReadonlyMap<string, ClaimResult> =>
  new Map(result.claims.map((claim) => [claim.id, claim]));

/** Settled claims in the order of settling. */
export function settledInOrder(
  kase: CaseJson,
  { claims }: ResultJson,
): readonly { readonly claim: ClaimJson; readonly result: ClaimResult }[] {
  return kase.claims
    .map((claim, index) => ({ claim, index, result: claims[index] as ClaimResult }))
    .filter(({ result }) => result.outcome === 'settled')
    .sort((a, b) => (a.claim.date < b.claim.date ? -1 : a.claim.date > b.claim.date ? 1 : a.index - b.index));
}

/** The same cases at every run: a property that fails today failed yesterday. */
export const RUNS = { numRuns: 1500, seed: 20221231 } as const;

/** For properties of one policy, which generate no case in vain. */
export const FEWER_RUNS = { ...RUNS, numRuns: 500 } as const;

/** How long a property may take on a slow machine; here each takes about a second. */
vi.setConfig({ testTimeout: 60_000 });
