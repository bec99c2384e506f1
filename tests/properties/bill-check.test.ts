import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BillCause,
  type BillCheck,
  type BillExplanation,
  type BillFile,
  checkBill,
  type Slip,
  type SlipAmount,
} from '@/engine/index.ts';
import { PACK_IDS, shippedPack, shippedPacks } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import type { CaseJson } from './case-json.ts';
import { RUNS } from './engine.ts';
import type { PackId } from './particulars.ts';
import { type Planted, planted, plantedUse, type Used } from './planted.ts';
import { onlyLines, slipOf, slipOfFigures, written } from './slips.ts';

const DISCRETE = ['reading', 'level', 'status', 'place', 'same-day', 'class-b'] as const;
type Discrete = (typeof DISCRETE)[number];

/** What never changes what a slip says under a document. */
const CANNOT: Readonly<Partial<Record<PackId, readonly Discrete[]>>> = {
  // It has no reading; off-site care has the local terms.
  baoji: ['reading', 'place'],
  // 第八条: off-site care has the same terms.
  shiyan: ['place'],
  // Off-site care has the local terms.
  'sichuan-provincial': ['place'],
  // Status changes no claim's terms, and the account pays for none.
  dingxi: ['status'],
};

const COMBINATIONS = PACK_IDS.flatMap((policy) => DISCRETE.map((cause) => [policy, cause] as const));
const isPossible = ([policy, cause]: readonly [PackId, Discrete]): boolean =>
  CANNOT[policy]?.includes(cause) !== true;

interface Deviation extends Planted {
  readonly slip: Slip;
}

/** So many deviations that each change a figure of the slip, the same ones at every run. */
function deviations(
  arbitrary: fc.Arbitrary<Planted | undefined>,
  count: number,
  batches: number,
): readonly Deviation[] {
  const found: Deviation[] = [];
  for (let batch = 0; batch < batches && found.length < count; batch += 1)
    for (const plan of fc.sample(arbitrary, { numRuns: 100, seed: RUNS.seed + batch })) {
      if (found.length === count) break;
      if (!plan || JSON.stringify(plan.entered) === JSON.stringify(plan.settled)) continue;
      const slip = slipOf(plan.settled, plan.id);
      if (!slip) continue;
      const unchanged = slipOf(plan.entered, plan.id);
      if (!unchanged || written(unchanged) !== written(slip)) found.push({ ...plan, slip });
    }
  return found;
}

/** So many deviations of every cause under every document. */
const EACH = 12;

const known = new Map<string, readonly Deviation[]>();

/** Those of one discrete cause; made once. */
function discrete(policy: PackId, cause: Discrete): readonly Deviation[] {
  const key = `${policy} ${cause}`;
  const found = known.get(key) ?? deviations(planted(policy, cause), EACH, 150);
  known.set(key, found);
  return found;
}

function check({ policy, ...kase }: CaseJson, id: string, slip: Slip): BillCheck {
  const open = shippedPacks.get(policy) ?? shippedPack(policy);
  const checked = checkBill(open, { policy, ...kase } as unknown as BillFile, id, slip);
  if (!checked) throw new Error('the case cannot be read');
  return checked;
}

const differs = ({ lines }: BillCheck): boolean =>
  lines.some(({ verdict }) => verdict === 'differs' || verdict === 'undetermined');

/** At most three causes, each of which reproduces the slip in every line that it states. */
function expectSound(checked: BillCheck, slip: Slip): void {
  const { causes } = checked;
  expectOneTier(checked);
  expect(causes.length).toBeLessThanOrEqual(3);
  for (const { billed } of causes) expect(slipOfFigures(billed.figures, slip)).toEqual(slip);
}

/** Causes are of one tier: amounts of a visit where no discrete cause fits, and amounts used before where neither does. */
function expectOneTier({ causes }: BillCheck): void {
  const kinds = new Set(causes.map(({ cause }) => cause));
  if (kinds.has('used')) expect([...kinds]).toEqual(['used']);
  if ([...kinds].some((kind) => !BY_AMOUNT.has(kind))) expect(causes.filter(isWorkedOut)).toEqual([]);
}

const BY_AMOUNT: ReadonlySet<BillCause> = new Set(['used', 'same-day', 'class-b']);

/** So is a share between two amounts, and a missing visit, but for one that used up the deductible of a day. */
const isWorkedOut = ({ changes, billed: { outcome } }: BillExplanation): boolean =>
  changes.some((change) => {
    if (change.cause === 'class-b') return change.amount.least !== change.amount.most;
    const ofDay =
      outcome.outcome === 'settled' && outcome.terms.deductible?.rule.period === 'institution-day';
    return change.cause === 'same-day' && change.how === 'missing' && !ofDay;
  });

/** Whether the deviation is named, or a cause that gives the very same slip in all of its lines. */
const isNamed = ({ causes }: BillCheck, cause: BillCause, whole: Slip): boolean =>
  causes.some(
    (found) =>
      found.cause === cause || written(slipOfFigures(found.billed.figures, whole)) === written(whole),
  );

/** Of a slip that is hard to read, one or a few lines. */
const IN_PART: readonly (readonly SlipAmount[])[] = [
  ['fund'],
  ['outOfPocket'],
  ['fund', 'outOfPocket'],
  ['deductible', 'fund'],
  ['total', 'eligible', 'fund'],
];

describe('slips with one deviation', () => {
  let all = 0;
  let named = 0;

  it.each(COMBINATIONS.filter(isPossible))('%s, %s: it is named', (policy, cause) => {
    const found = discrete(policy, cause);
    expect(found.length).toBe(EACH);
    let here = 0;
    for (const { entered, id, slip } of found) {
      const whole = check(entered, id, slip);
      expectSound(whole, slip);
      here += whole.causes.some((each) => each.cause === cause) ? 1 : 0;
    }
    all += found.length;
    named += here;
    expect(here / found.length).toBeGreaterThanOrEqual(0.9);
  });

  it('in at least 95 of 100', () => {
    expect(all).toBeGreaterThanOrEqual(300);
    expect(named / all).toBeGreaterThanOrEqual(0.95);
  });

  it.each(COMBINATIONS.filter((each) => !isPossible(each)))('%s, %s: it changes no slip', (policy, cause) => {
    expect(deviations(planted(policy, cause), 1, 5)).toEqual([]);
  });

  it('of which only some lines could be read', () => {
    let differing = 0;
    let found = 0;
    for (const [policy, cause] of COMBINATIONS.filter(isPossible))
      for (const [nth, { entered, id, slip }] of discrete(policy, cause).entries()) {
        const part = onlyLines(slip, IN_PART[nth % IN_PART.length] ?? []);
        const checked = check(entered, id, part);
        expectSound(checked, part);
        if (!differs(checked)) continue;
        differing += 1;
        found += isNamed(checked, cause, slip) ? 1 : 0;
      }
    expect(differing).toBeGreaterThan(100);
    expect(found / differing).toBeGreaterThanOrEqual(0.95);
  });
});

const OUTPATIENT = ['outpatient'];
const USED: readonly (readonly [PackId, Used])[] = [
  ['baoji', { kind: 'limit', id: 'year', cares: OUTPATIENT }],
  ['shiyan', { kind: 'deductible', id: '', cares: OUTPATIENT }],
  ['shiyan', { kind: 'limit', id: 'year', cares: OUTPATIENT }],
  ['kaifeng', { kind: 'limit', id: 'year', cares: OUTPATIENT }],
  ['kaifeng', { kind: 'limit', id: 'month:2023-05', cares: OUTPATIENT }],
  ['sichuan-provincial', { kind: 'deductible', id: '', cares: OUTPATIENT }],
  ['sichuan-provincial', { kind: 'limit', id: 'two-diseases', cares: ['two-diseases'] }],
  ['dingxi', { kind: 'limit', id: 'year', cares: ['inpatient', 'emergency-death'] }],
  ['dingxi', { kind: 'limit', id: 'special-disease', cares: ['special-disease'] }],
  ['dingxi', { kind: 'supplement', id: 'special-disease', cares: ['special-disease'] }],
  ['dingxi', { kind: 'supplement', id: 'negotiated-drug', cares: ['negotiated-drug'] }],
];

it.each(USED)('%s, what was used before: %o', (policy, used) => {
  const found = deviations(plantedUse(policy, used), 8, 100);
  expect(found.length).toBe(8);
  let explained = 0;
  for (const { entered, id, slip } of found) {
    const checked = check(entered, id, slip);
    expectSound(checked, slip);
    explained += isNamed(checked, 'used', slip) ? 1 : 0;
  }
  expect(explained / found.length).toBeGreaterThanOrEqual(0.95);
});

it.each(PACK_IDS)('%s: on an untouched slip nothing is claimed', (policy) => {
  fc.assert(
    fc.property(arbitraryCase(policy), fc.constantFrom(...IN_PART), (kase, lines) => {
      for (const { id } of kase.claims) {
        const slip = slipOf(kase, id);
        if (!slip) continue;
        for (const each of [slip, onlyLines(slip, lines)]) {
          const checked = check(kase, id, each);
          expect(differs(checked)).toBe(false);
          expect(checked.badSums).toEqual([]);
          expect(checked.causes).toEqual([]);
        }
      }
    }),
    { ...RUNS, numRuns: 40 },
  );
});
