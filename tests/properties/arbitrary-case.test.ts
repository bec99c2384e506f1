import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PACK_IDS } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { resultOf } from './engine.ts';

/** What may happen under each policy; a property says nothing about what is never generated. */
const REACHED: Readonly<Record<(typeof PACK_IDS)[number], readonly string[]>> = {
  baoji: [
    'not-specified',
    'not-in-force',
    'waiting-period',
    'in-arrears',
    'not-designated',
    'stay-not-addressed',
  ],
  shiyan: [
    'during-inpatient-stay',
    'boundary-of-stay',
    'no-prescription',
    'pharmacy-phasing-in',
    'past-stated-term',
  ],
  kaifeng: ['during-inpatient-stay', 'boundary-of-stay', 'offsite-unregistered', 'community-as-primary'],
  'sichuan-provincial': [
    'condition-not-registered',
    'provider-not-covered',
    'emergency-assumed',
    'arrears-assumed',
  ],
};

describe.each(PACK_IDS)('generated cases of %s', (policy) => {
  const results = fc.sample(arbitraryCase(policy), { numRuns: 1000, seed: 7 }).map(resultOf);
  const claims = results.flatMap((result) => result.claims);

  it('are valid and reach the rules of the policy', () => {
    const codes = new Set(
      claims.flatMap(({ reason, notes }) => [...notes, ...(reason === null ? [] : [reason])]),
    );
    expect(REACHED[policy].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('use up deductibles, limits and the account', () => {
    const settled = claims.filter(({ outcome }) => outcome === 'settled');
    expect(settled.some(({ remaining }) => remaining.some(({ amount }) => amount === '0.00'))).toBe(true);
    expect(settled.some(({ remaining }) => remaining.every(({ amount }) => amount !== '0.00'))).toBe(true);
    expect(settled.some(({ deductible, fund }) => deductible !== '0.00' && fund !== '0.00')).toBe(true);
    expect(settled.some(({ accountPaid, cashPaid }) => accountPaid !== '0.00' && cashPaid !== '0.00')).toBe(
      true,
    );
    expect(results.some(({ account }) => account.closingBalance === null)).toBe(true);
  });
});

it.each(PACK_IDS.filter((policy) => policy !== 'baoji'))(
  'the reading of %s matters in some cases',
  (policy) => {
    const results = fc.sample(arbitraryCase(policy), { numRuns: 1000, seed: 7 }).map(resultOf);
    const howMany = new Set(results.map(({ readingsThatMatter }) => readingsThatMatter.length));
    expect(howMany).toEqual(new Set([0, 1]));
  },
);
