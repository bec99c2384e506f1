import { readCase, settle, type Settlement, writeResult } from '@/engine/index.ts';
import { vi } from 'vitest';
import { shippedPacks } from '../packs.ts';
import type { CaseJson, ClaimResult, ResultJson } from './case-json.ts';

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

/** The same cases at every run: a property that fails today failed yesterday. */
export const RUNS = { numRuns: 1500, seed: 20221231 } as const;

/** How long a property may take on a slow machine; here each takes about a second. */
vi.setConfig({ testTimeout: 60_000 });
