import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { type CaseJson, type ClaimJson, fenOf } from './case-json.ts';
import { resultOf, RUNS, settledInOrder } from './engine.ts';
import { shareOf } from './supplement-bases.ts';

/** 定西 第二十二条: rates in hundredths of a percent and deductibles in fen; primary is whatever is at or below it. */
const RATES: Readonly<Record<string, number>> = { tertiary: 9300, secondary: 9500, primary: 9800 };
const DEDUCTIBLES: Readonly<Record<string, number>> = {
  tertiary: 600_00,
  secondary: 400_00,
  primary: 200_00,
};
const DEDUCTIBLES_AWAY: Readonly<Record<string, number>> = {
  tertiary: 800_00,
  secondary: 500_00,
  primary: 200_00,
};
/** 第二十七条（三）. */
const LOWERED: Readonly<Record<string, number>> = {
  'offsite-referred': 500,
  'offsite-in-province': 1000,
  'offsite-cross-province': 2000,
};

const levelOf = ({ provider }: ClaimJson): string =>
  provider.level === 'tertiary' || provider.level === 'secondary' ? provider.level : 'primary';

/** Where a claim is settled as having been had: an emergency without referral is one with it. */
function placeOf({ care, place = 'local', emergency = false }: ClaimJson): string {
  const withoutReferral = (LOWERED[place] ?? 0) > 500;
  return withoutReferral && (emergency || care === 'emergency-death') ? 'offsite-referred' : place;
}

function lowered({ readings }: CaseJson, rate: number, place: string): number {
  const by = LOWERED[place] ?? 0;
  return readings['offsite-rate-reduction'] === 'relative' ? (rate * (10_000 - by)) / 10_000 : rate - by;
}

function rateOf(kase: CaseJson, claim: ClaimJson): number | undefined {
  switch (claim.care) {
    case 'inpatient':
    case 'emergency-death':
      return lowered(kase, RATES[levelOf(claim)] ?? Number.NaN, placeOf(claim));
    case 'special-disease':
      return kase.readings['offsite-special-disease'] === 'reduced'
        ? lowered(kase, 7000, placeOf(claim))
        : 7000;
    case 'family-planning':
      return 8500;
    default:
      return undefined;
  }
}

function deductibleOf(claim: ClaimJson): number {
  if (claim.care !== 'inpatient') return 0;
  const table = LOWERED[placeOf(claim)] === undefined ? DEDUCTIBLES : DEDUCTIBLES_AWAY;
  return table[levelOf(claim)] ?? Number.NaN;
}

it('deductibles and rates are those of 定西 for the care, the level and the place', () => {
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      for (const { claim, result } of settledInOrder(kase, resultOf(kase))) {
        const rate = rateOf(kase, claim);
        expect(result.rate).toBe(rate === undefined ? null : String(rate / 10_000));
        const eligible = fenOf(result.eligible);
        // A limit that bounds the payment lets all expense through.
        expect(fenOf(result.deductible)).toBe(Math.min(eligible, deductibleOf(claim)));
        const isLimited = result.remaining.some(({ id, amount }) => id !== 'large-sum' && amount === '0.00');
        if (rate === undefined || isLimited) continue;
        expect(fenOf(result.fund)).toBe(shareOf(eligible - fenOf(result.deductible), String(rate / 10_000)));
      }
    }),
    { ...RUNS, numRuns: 800 },
  );
});
