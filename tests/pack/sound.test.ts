import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openPack, readCase, settle, writeResult } from '@/engine/index.ts';
import { DROPPED, replaced, valuesIn, written } from '../../tools/mutations/json-path.ts';
import { PACK_IDS, packJson } from '../packs.ts';
import { arbitraryCase } from '../properties/arbitrary-case.ts';
import type { ClaimResult, ResultJson } from '../properties/case-json.ts';

const baoji = (changed: object): ReturnType<typeof openPack> =>
  openPack({ ...packJson('baoji'), ...changed });

/** What a shipped pack holds in a list, first item first. */
const listOf = (key: string): readonly Readonly<Record<string, unknown>>[] =>
  packJson('baoji')[key] as readonly Readonly<Record<string, unknown>>[];

const dingxi = (changed: object): ReturnType<typeof openPack> =>
  openPack({ ...packJson('dingxi'), ...changed });

const coverageOf = (care: string): Readonly<Record<string, unknown>> =>
  (packJson('dingxi')['coverages'] as readonly Readonly<Record<string, unknown>>[]).find(
    (coverage) => coverage['care'] === care,
  ) ?? {};

/** The one claim settled by a pack; nothing where the pack is refused. */
function settledOf(opened: ReturnType<typeof openPack>, claim: object): readonly ClaimResult[] {
  const read = readCase(
    {
      format: 'gongji-case/1',
      policy: 'dingxi',
      year: 2024,
      person: { status: 'in-service' },
      claims: [{ id: '1', date: '2024-05-06', provider: { kind: 'hospital', level: 'tertiary' }, ...claim }],
    },
    () => (opened.ok ? opened.value : undefined),
  );
  if (!read.ok) return [];
  return (writeResult(settle(read.policy, read.value, { trace: false })) as ResultJson).claims;
}

describe('a pack accepted as sound can be settled with', () => {
  it('so it may not name more limits than a claim can keep', () => {
    const five = ['a', 'b', 'c', 'd', 'e'];
    const opened = baoji({
      limits: five.map((id) => ({ ...listOf('limits')[0], id })),
      coverages: [{ ...listOf('coverages')[0], limits: five }],
    });
    expect(opened.ok).toBe(false);
  });

  it('so it may not name one limit twice, which would count every payment twice', () => {
    const opened = baoji({ coverages: [{ ...listOf('coverages')[0], limits: ['year', 'year'] }] });
    expect(opened.ok).toBe(false);
  });

  it('so what basic insurance paid by the bill is not paid a second time', () => {
    const { basicOnBill: _, ...coverage } = coverageOf('negotiated-drug');
    const [claim] = settledOf(dingxi({ coverages: [coverage] }), {
      care: 'negotiated-drug',
      total: '2000',
      basicPaid: '1500',
    });
    expect(claim?.outOfPocket ?? '0.00').not.toMatch(/^-/);
  });

  it('so a limit that further diseases raise is not lowered for who has none', () => {
    const limit = {
      id: 'year',
      period: 'year',
      amount: [{ when: {}, is: '1000', cite: '22' }],
      further: { each: 'registered-disease', amount: [{ when: {}, is: '300', cite: '30.4' }] },
    };
    const { supplement: _, ...coverage } = coverageOf('family-planning');
    const opened = dingxi({
      limits: [limit],
      supplements: [],
      coverages: [{ ...coverage, limits: ['year'], supplement: null }],
    });
    const [claim] = settledOf(opened, { care: 'family-planning', total: '20000' });
    expect(claim?.fund ?? '1000.00').toBe('1000.00');
  });

  it('so what it says of arrears by status is either refused or heeded', () => {
    const account = packJson('baoji')['account'] as object;
    const row = { assumption: 'credit-in-arrears' };
    const opened = baoji({
      account: {
        ...account,
        inArrears: [
          { ...row, when: { status: 'retired' }, is: 'nothing' },
          { ...row, when: { status: ['in-service', 'flexible'] }, is: 'not-specified' },
        ],
      },
    });
    const read = readCase(
      {
        format: 'gongji-case/1',
        policy: 'baoji',
        year: 2023,
        person: { status: 'retired', arrears: [{ from: '2023-01-01', until: '2023-01-31' }] },
        parameters: { averagePension: '3000.00' },
        claims: [],
      },
      () => (opened.ok ? opened.value : undefined),
    );
    const january = read.ok ? settle(read.policy, read.value, { trace: false }).account.months[0]?.credit : 0;
    expect(january).toBe(0);
  });
});

const RULES = new Set([
  'substitutions',
  'gates',
  'notes',
  'deductibles',
  'limits',
  'supplements',
  'coverages',
  'interruption',
  'account',
  'requests',
]);

/** What no claim is settled by. */
const TEXTS = new Set(['text', 'cite', 'assumption', 'uses', 'keeping', 'outsideChecks']);

/** Every part of a short pack; of a long one every second or third, so that all take about as long. */
const MOST_PARTS = 400;

describe('with any one part of its rules taken out, a pack is refused or can be settled with', () => {
  it.each(PACK_IDS)('%s', { timeout: 60_000 }, (policy) => {
    const pack = packJson(policy);
    const cases = fc.sample(arbitraryCase(policy), { numRuns: 8, seed: 11 });
    const all = valuesIn(pack).filter(
      ({ path }) =>
        path.length > 1 && RULES.has(String(path[0])) && !path.some((step) => TEXTS.has(String(step))),
    );
    const parts = all.filter((_, at) => at % Math.ceil(all.length / MOST_PARTS) === 0);
    let accepted = 0;
    for (const { path } of parts) {
      const opened = openPack(replaced(pack, path, DROPPED));
      if (!opened.ok) continue;
      accepted += 1;
      for (const kase of cases) {
        const read = readCase(kase, () => opened.value);
        if (read.ok)
          expect(() => settle(read.policy, read.value, { trace: true }), written(path)).not.toThrow();
      }
    }
    expect(accepted).toBeGreaterThan(10);
  });
});
