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
  dingxi: [
    'not-in-force',
    'not-specified',
    'waiting-period',
    'in-arrears',
    'during-inpatient-stay',
    'disease-not-registered',
    'not-designated',
    'arrears-short',
    'arrears-retroactive',
    'offsite-terms-assumed',
    'offsite-emergency-as-referred',
    'boundary-of-stay',
    'past-stated-term',
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
    // 定西 第二十一条 leaves the use of the account to another document.
    expect(settled.some(({ accountPaid, cashPaid }) => accountPaid !== '0.00' && cashPaid !== '0.00')).toBe(
      policy !== 'dingxi',
    );
    expect(results.some(({ account }) => account.closingBalance === null)).toBe(true);
  });
});

it('supplements are paid and used up under 定西, each kind of care among the settled', () => {
  const cases = fc.sample(arbitraryCase('dingxi'), { numRuns: 1000, seed: 7 });
  const settled = cases.flatMap((kase) =>
    resultOf(kase).claims.flatMap((claim, index) =>
      claim.outcome === 'settled' ? [{ claim, care: kase.claims[index]?.care }] : [],
    ),
  );
  expect(new Set(settled.map(({ care }) => care))).toEqual(
    new Set([
      'inpatient',
      'emergency-death',
      'special-disease',
      'negotiated-drug',
      'delivery',
      'prenatal',
      'family-planning',
    ]),
  );
  const supplemented = settled.filter(({ claim }) => claim.supplement !== '0.00');
  expect(new Set(supplemented.map(({ care }) => care))).toEqual(
    new Set(['inpatient', 'emergency-death', 'special-disease', 'negotiated-drug']),
  );
  const usedUp = settled.flatMap(({ claim }) =>
    claim.remaining.flatMap(({ id, amount }) => (amount === '0.00' ? [id] : [])),
  );
  expect(new Set(usedUp)).toEqual(new Set(['year', 'special-disease', 'large-sum', 'delivery', 'prenatal']));
});

it.each(PACK_IDS.filter((policy) => policy !== 'baoji'))(
  'every reading of %s matters in some cases, and not in others',
  (policy) => {
    const results = fc.sample(arbitraryCase(policy), { numRuns: 1000, seed: 7 }).map(resultOf);
    const readings = Object.keys(results[0]?.readings ?? {});
    expect(readings).not.toEqual([]);
    for (const reading of readings) {
      const matters = results.filter(({ readingsThatMatter }) => readingsThatMatter.includes(reading));
      expect(matters.length, reading).toBeGreaterThan(0);
      expect(matters.length, reading).toBeLessThan(results.length);
    }
  },
);
