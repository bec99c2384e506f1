import fc from 'fast-check';
import type { BillCause } from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, fenOf, yuan } from './case-json.ts';
import type { PackId } from './particulars.ts';

/** A case as somebody entered it, and as it was settled: they differ in one thing that one claim is checked for. */
export interface Planted {
  readonly cause: BillCause;
  readonly entered: CaseJson;
  readonly settled: CaseJson;
  readonly id: string;
}

type Discrete = Exclude<BillCause, 'used'>;

const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'];
const STATUSES = ['in-service', 'retired', 'flexible'];
const PLACES = [
  'local',
  'offsite-resident',
  'offsite-referred',
  'offsite-in-province',
  'offsite-cross-province',
];

/** A choice among things, made before it is known how many there are. */
type Pick = <T>(from: readonly T[]) => T;
const pick: fc.Arbitrary<Pick> = fc
  .infiniteStream(fc.double({ min: 0, max: 0.999_999, noNaN: true }))
  .map((stream) => (from) => from[Math.floor((stream.next().value as number) * from.length)] as never);

const withClaim = (kase: CaseJson, claim: ClaimJson): CaseJson => ({
  ...kase,
  claims: kase.claims.map((each) => (each.id === claim.id ? claim : each)),
});

type Plant = (kase: CaseJson, claim: ClaimJson, choose: Pick) => Omit<Planted, 'cause' | 'id'> | undefined;

/** Makes the deviation of each cause without the engine. */
const PLANTS: Readonly<Record<Discrete, Plant>> = {
  reading: (kase, claim, choose) => {
    const { readings } = shippedPacks.get(kase.policy)?.pack ?? { readings: [] };
    if (readings.length === 0) return undefined;
    const { id, options } = choose(readings);
    const entered = SETTINGS[kase.policy]?.(kase, claim, choose) ?? kase;
    const settled = { ...entered, readings: { ...kase.readings, [id]: choose(options).id } };
    return { entered, settled };
  },
  level: (kase, claim, choose) => {
    const key = claim.provider.kind === 'pharmacy' ? 'prescribedBy' : 'level';
    const provider = { ...claim.provider, [key]: choose(LEVELS) };
    return { entered: kase, settled: withClaim(kase, { ...claim, provider }) };
  },
  status: (kase, claim, choose) => {
    const status = choose(STATUSES);
    const { status: known } = kase.person;
    const before = typeof known === 'string' ? [{ from: '1900-01-01', status: known }] : known;
    const from = [...before.filter((entry) => entry.from < claim.date), { from: claim.date, status }];
    const person = { ...kase.person, status: choose([status, from]) };
    return { entered: kase, settled: { ...kase, person } };
  },
  place: (kase, claim, choose) => ({
    entered: kase,
    settled: withClaim(kase, { ...claim, place: choose(PLACES) }),
  }),
  'same-day': (kase, claim, choose) => choose([apart, together, inOtherOrder, missing])(kase, claim, choose),
  'class-b': (kase, claim, choose) => {
    const { classB, preSelfPay, ...bare } = claim;
    const inScope = fenOf(claim.total) - fenOf(claim.outOfScope ?? '0');
    const amounts = [0, Math.floor(inScope / 20), fenOf(preSelfPay ?? classB ?? '0')];
    const paidFirst = { ...bare, preSelfPay: yuan(choose(amounts)) };
    const items = { ...bare, classB: preSelfPay ?? '0.00' };
    const hasShare = kase.policy === 'dingxi' && classB === undefined;
    return { entered: kase, settled: withClaim(kase, hasShare ? choose([paidFirst, items]) : paidFirst) };
  },
};

/** Cases in which the one reading of a document is likely to matter. */
const SETTINGS: Readonly<
  Record<string, (kase: CaseJson, claim: ClaimJson, choose: Pick) => CaseJson | undefined>
> = {
  kaifeng: (kase, claim, choose) => ofOneDay(kase, claim, choose)?.[0],
  shiyan: (kase) => ({
    ...kase,
    person: { ...kase.person, status: 'retired', enrolment: 'pooled-only', openingBalance: '0.00' },
    parameters: { ...kase.parameters, averagePension2021: '3000.00' },
    payFromAccount: true,
  }),
};

/** A claim of the case that the claim of another visit of the day is put in place of. */
function another(kase: CaseJson, claim: ClaimJson, choose: Pick): ClaimJson | undefined {
  const others = kase.claims.filter(({ id }) => id !== claim.id);
  return others.length === 0 ? undefined : choose(others);
}

const inOrder = (kase: CaseJson, claims: readonly ClaimJson[]): CaseJson => ({
  ...kase,
  claims: [...kase.claims.filter(({ id }) => !claims.some((claim) => claim.id === id)), ...claims],
});

const meeting = (claim: ClaimJson, other: ClaimJson, total: string, name: string): ClaimJson => ({
  ...claim,
  id: other.id,
  total,
  outOfScope: '0.00',
  ...('classB' in claim ? { classB: '0.00' } : { preSelfPay: '0.00' }),
  provider: { ...claim.provider, name },
});

/** Large enough for limits to matter, or so small that a deductible is left over. */
const sizeOf = (claim: ClaimJson, other: ClaimJson, choose: Pick): string =>
  choose([other.total, claim.total, '30.00', '300.00', '5000.00']);

/** Both of a day at one institution, of which the case says that they were apart; or the other way round. */
function ofOneDay(kase: CaseJson, claim: ClaimJson, choose: Pick): readonly [CaseJson, CaseJson] | undefined {
  const other = another(kase, claim, choose);
  if (!other) return undefined;
  const here = { ...claim, provider: { ...claim.provider, name: '甲' } };
  const same = inOrder(kase, [meeting(claim, other, sizeOf(claim, other, choose), '甲'), here]);
  const elsewhere = choose([{ name: '乙' }, {}]);
  const { name: _, ...provider } = claim.provider;
  return [same, withClaim(same, { ...claim, provider: { ...provider, ...elsewhere } })];
}

const together: Plant = (kase, claim, choose) => {
  const [same, different] = ofOneDay(kase, claim, choose) ?? [];
  return same && different && { entered: different, settled: same };
};

const apart: Plant = (kase, claim, choose) => {
  const [same, different] = ofOneDay(kase, claim, choose) ?? [];
  return same && different && { entered: same, settled: different };
};

const inOtherOrder: Plant = (kase, claim, choose) => {
  const other = another(kase, claim, choose);
  if (!other) return undefined;
  const moved = meeting(claim, other, sizeOf(claim, other, choose), choose(['甲', '乙']));
  return { entered: inOrder(kase, [claim, moved]), settled: inOrder(kase, [moved, claim]) };
};

const missing: Plant = (kase, claim, choose) => {
  const [same] = ofOneDay(kase, claim, choose) ?? [];
  const other = same?.claims[same.claims.length - 2];
  if (!same || !other) return undefined;
  return { entered: { ...same, claims: same.claims.filter(({ id }) => id !== other.id) }, settled: same };
};

/** Cases of one policy with a deviation of one cause; not every one of them changes a figure. */
export const planted = (policy: PackId, cause: Discrete): fc.Arbitrary<Planted | undefined> =>
  fc.tuple(arbitraryCase(policy), pick).map(([kase, choose]) => {
    if (kase.claims.length === 0) return undefined;
    const claim = choose(kase.claims);
    const made = PLANTS[cause](kase, claim, choose);
    return made && { ...made, cause, id: claim.id };
  });

/** Cases of one policy in which an amount was used before that nobody entered. */
export const plantedUse = (policy: PackId, of: Used): fc.Arbitrary<Planted | undefined> =>
  fc.tuple(arbitraryCase(policy), pick, fc.integer({ min: 1, max: 100_000 })).map(([kase, choose, used]) => {
    if (kase.claims.length === 0) return undefined;
    const claim = choose(kase.claims);
    const amount = yuan(used);
    const opening =
      of.kind === 'deductible'
        ? { ...kase.opening, deductible: amount }
        : of.kind === 'limit'
          ? { ...kase.opening, limits: { ...kase.opening.limits, [of.id]: amount } }
          : { ...kase.opening, cumulative: { ...kase.opening.cumulative, [of.id]: amount } };
    if (!of.cares.includes(claim.care)) return undefined;
    const month = of.kind === 'limit' && of.id.startsWith('month:') ? of.id.slice(6) : undefined;
    if (month !== undefined && !claim.date.startsWith(month)) return undefined;
    return { cause: 'used', entered: kase, settled: { ...kase, opening }, id: claim.id };
  });

export interface Used {
  readonly kind: 'deductible' | 'limit' | 'supplement';
  readonly id: string;
  /** The kinds of care that draw on it. */
  readonly cares: readonly string[];
}
