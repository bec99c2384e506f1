import fc from 'fast-check';
import {
  type CaseFile,
  type ClaimAt,
  claimAt,
  createWhatIf,
  type OpenPack,
  type Settlement,
  type WhatIf,
} from '@/engine/index.ts';
import { type PACK_IDS, shippedPacks } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import { byId, resultOf, RUNS } from './engine.ts';

export const runs = { ...RUNS, numRuns: 100 } as const;

/** A case with at least one claim, and one of them. */
export const withOne = (policy: (typeof PACK_IDS)[number]) =>
  arbitraryCase(policy)
    .filter(({ claims }) => claims.length > 0)
    .chain((kase) =>
      fc.record({
        kase: fc.constant({ ...kase, requests: [] }),
        id: fc.constantFrom(...kase.claims.map((claim) => claim.id)),
        share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 }),
      }),
    );

export const fileOf = (kase: CaseJson): CaseFile => kase as unknown as CaseFile;

export const whatIfOf = (policy: string): WhatIf => createWhatIf(shippedPacks.get(policy) as OpenPack);

export function settle(kase: CaseJson): Settlement {
  const result = whatIfOf(kase.policy)(fileOf(kase));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.settlement;
}

export function at(kase: CaseJson, id: string): ClaimAt {
  const { policy, case: read } = settle(kase);
  return claimAt(policy, read, id);
}

/** The same case with another eligible expense of one claim, what is beside it as it was. */
export function withEligible(kase: CaseJson, id: string, eligible: number): CaseJson {
  const present = byId(resultOf(kase)).get(id);
  const beside = (claim: ClaimJson): number =>
    fenOf(claim.outOfScope ?? '0') + fenOf(present?.preSelfPay ?? '0');
  return {
    ...kase,
    claims: kase.claims.map((claim) => {
      if (claim.id !== id) return claim;
      const { classB: _, ...rest } = claim;
      const total = yuan(eligible + beside(claim));
      return {
        ...rest,
        ...(present?.preSelfPay === '0.00' ? {} : { preSelfPay: present?.preSelfPay }),
        total,
      };
    }) as CaseJson['claims'],
  };
}
