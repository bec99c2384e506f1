import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryCase } from './arbitrary-case.ts';
import { addMonths, nextDay } from './calendar.ts';
import type { CaseJson, ClaimJson, UnpaidJson } from './case-json.ts';
import { resultOf, RUNS } from './engine.ts';

const WITHOUT_REFERRAL = new Set(['offsite-in-province', 'offsite-cross-province']);

/** 定西 第二十条（二）: three months or more, twelve months or less, and what lies outside of these. */
function lengthOf({ from, until }: UnpaidJson): 'short' | 'middle' | 'long' {
  const after = nextDay(until);
  if (addMonths(from, 3) > after) return 'short';
  return addMonths(from, 12) < after ? 'long' : 'middle';
}

function waits({ person }: CaseJson, date: string): boolean {
  if (person.benefitFrom !== undefined && date < person.benefitFrom) return true;
  return (person.arrears ?? []).some((period) => {
    if (lengthOf(period) !== 'long' || date <= period.until) return false;
    const after = nextDay(period.until);
    const { repaidOn } = period;
    return repaidOn === undefined || date < addMonths(repaidOn > after ? repaidOn : after, 3);
  });
}

const unpaidOn = ({ person }: CaseJson, date: string): UnpaidJson | undefined =>
  (person.arrears ?? []).find(({ from, until }) => from <= date && date <= until);

function isInArrears(kase: CaseJson, { care, date }: ClaimJson): boolean {
  const period = unpaidOn(kase, date);
  if (!period) return false;
  if (care === 'special-disease' && kase.readings['special-disease-arrears'] !== 'retroactive') return true;
  const length = lengthOf(period);
  return length === 'long' || (length === 'middle' && period.repaidOn === undefined);
}

const staysOf = ({ claims }: CaseJson): readonly (readonly [string, string])[] =>
  claims.flatMap(({ admitted, date, beneficiary = 'self' }) =>
    admitted === undefined || beneficiary !== 'self' ? [] : [[admitted, date] as const],
  );

/** Why a claim is not settled, by the articles of 定西; null where it is. */
function reasonOf(kase: CaseJson, claim: ClaimJson): string | null {
  const { care, date, provider } = claim;
  const special = care === 'special-disease';
  if (date < '2024-01-01') return 'not-in-force';
  if (care === 'outpatient' || care === 'two-diseases') return 'not-specified';
  if (waits(kase, date)) return 'waiting-period';
  if (isInArrears(kase, claim)) return 'in-arrears';
  if (special && staysOf(kase).some(([first, last]) => first < date && date < last))
    return 'during-inpatient-stay';
  if (special && !(kase.person.specialDiseases ?? []).includes(claim.disease ?? ''))
    return 'disease-not-registered';
  return (provider.designated ?? 'pooling') === 'pooling' ? null : 'not-designated';
}

function notesOf(kase: CaseJson, claim: ClaimJson): readonly string[] {
  const { care, date, place = 'local' } = claim;
  const period = unpaidOn(kase, date);
  const away = place !== 'local';
  const asReferred =
    WITHOUT_REFERRAL.has(place) &&
    (care === 'emergency-death' || (care === 'inpatient' && claim.emergency === true));
  const assumed =
    care === 'special-disease'
      ? away && place !== 'offsite-resident'
      : away && care !== 'inpatient' && care !== 'emergency-death';
  const onBoundary =
    care === 'special-disease' && staysOf(kase).some(([first, last]) => date === first || date === last);
  return [
    ...(period === undefined ? [] : [lengthOf(period) === 'short' ? 'arrears-short' : 'arrears-retroactive']),
    ...(onBoundary ? ['boundary-of-stay'] : []),
    ...(asReferred ? ['offsite-emergency-as-referred'] : []),
    ...(assumed ? ['offsite-terms-assumed'] : []),
    ...(date > '2028-12-31' ? ['past-stated-term'] : []),
  ];
}

it('claims are refused, and remarked on, as the articles of 定西 say', () => {
  const met = new Map<string | null, number>();
  fc.assert(
    fc.property(arbitraryCase('dingxi'), (kase) => {
      resultOf(kase).claims.forEach(({ reason, notes }, index) => {
        const claim = kase.claims[index];
        if (!claim) throw new Error('one result a claim');
        const expected = reasonOf(kase, claim);
        met.set(expected, (met.get(expected) ?? 0) + 1);
        expect([reason, notes]).toEqual([expected, expected === null ? notesOf(kase, claim) : []]);
      });
    }),
    { ...RUNS, numRuns: 800 },
  );
  for (const count of met.values()) expect(count).toBeGreaterThan(20);
});
