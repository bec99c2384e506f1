import fc from 'fast-check';
import { PACK_IDS } from '../packs.ts';
import { amount } from './arbitrary-amount.ts';
import { claim } from './arbitrary-claim.ts';
import { arrears, day, dayText, timeline } from './arbitrary-time.ts';
import { type CaseJson, type OpeningJson, type PersonJson, yuan } from './case-json.ts';

type PackId = (typeof PACK_IDS)[number];

interface Particulars {
  readonly enrolments: readonly string[];
  readonly amounts: readonly string[];
  readonly months: readonly string[];
  readonly readings: Readonly<Record<string, readonly string[]>>;
  readonly yearlyDeductible: boolean;
  readonly yearLimits: readonly string[];
  readonly monthLimit: boolean;
}

/** What a case may hold under each policy. */
const OF: Readonly<Record<PackId, Particulars>> = {
  baoji: {
    enrolments: ['combined'],
    amounts: ['averagePension'],
    months: [],
    readings: {},
    yearlyDeductible: false,
    yearLimits: ['year'],
    monthLimit: false,
  },
  shiyan: {
    enrolments: ['combined', 'pooled-only'],
    amounts: ['averagePension2021'],
    months: [],
    readings: { 'retired-pooled-only-account': ['credited', 'none'] },
    yearlyDeductible: true,
    yearLimits: ['year'],
    monthLimit: false,
  },
  kaifeng: {
    enrolments: ['combined', 'pooled-only'],
    amounts: [],
    months: [],
    readings: { 'same-day-deductible': ['shared', 'first-visit-only'] },
    yearlyDeductible: false,
    yearLimits: ['year'],
    monthLimit: true,
  },
  'sichuan-provincial': {
    enrolments: ['combined', 'pooled-only'],
    amounts: ['averagePension2021', 'averagePension2022'],
    months: ['averagePensionFinalFrom'],
    readings: { 'retired-rate-uplift': ['points', 'relative'] },
    yearlyDeductible: true,
    yearLimits: ['year', 'two-diseases'],
    monthLimit: false,
  },
};

const money = amount.map(yuan);

/** Each of these keys, or not. */
const some = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, T>
  >;

function opening(
  { yearlyDeductible, yearLimits, monthLimit }: Particulars,
  year: number,
): fc.Arbitrary<OpeningJson> {
  const limitIds = [...yearLimits, ...(monthLimit ? [`month:${year}-05`, `month:${year}-12`] : [])];
  const limits = some(limitIds, money);
  const partly = yearlyDeductible
    ? (fc.record({ deductible: money, limits }, { requiredKeys: ['limits'] }) as fc.Arbitrary<OpeningJson>)
    : fc.record({ limits });
  return fc.oneof({ weight: 2, arbitrary: fc.constant({ limits: {} }) }, { weight: 1, arbitrary: partly });
}

interface Person {
  readonly begins: number;
  readonly json: PersonJson;
}

function person({ enrolments }: Particulars): fc.Arbitrary<Person> {
  return fc
    .record({
      status: timeline('status', fc.constantFrom('in-service', 'retired', 'flexible')),
      enrolment: timeline('enrolment', fc.constantFrom(...enrolments)),
      contributionBase: fc.option(timeline('base', money)),
      benefitFrom: fc.option(day, { freq: 4 }),
      arrears: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: arrears }),
      conditions: fc.subarray(['hypertension', 'diabetes']),
      openingBalance: money,
    })
    .map(({ status, enrolment, contributionBase, benefitFrom, ...rest }) => ({
      begins: Math.max(status.begins, enrolment.begins),
      json: {
        status: status.json,
        enrolment: enrolment.json,
        ...(contributionBase === null ? {} : { contributionBase: contributionBase.json }),
        ...(benefitFrom === null ? {} : { benefitFrom: dayText(benefitFrom) }),
        ...rest,
      } as PersonJson,
    }));
}

const requests = fc.subarray([
  { kind: 'contribution', id: '1', payer: 'retired' },
  { kind: 'benefit-start', id: 'start', payer: 'flexible', event: 'first', paidOn: '2023-03-15' },
]);

/** A valid case of one policy, with up to twelve claims. */
export function arbitraryCase(policy: PackId): fc.Arbitrary<CaseJson> {
  const of = OF[policy];
  const months = some(of.months, fc.constantFrom('2022-12', '2023-01', '2023-02', '2023-07', '2024-01'));
  return fc.tuple(person(of), fc.constantFrom(2022, 2023, 2023, 2023, 2024)).chain(([who, year]) =>
    fc.record({
      format: fc.constant('gongji-case/1'),
      policy: fc.constant(policy),
      year: fc.constant(year),
      person: fc.constant(who.json),
      parameters: fc.tuple(some(of.amounts, money), months).map(([a, b]) => ({ ...a, ...b })),
      readings: fc.record(
        Object.fromEntries(
          Object.entries(of.readings).map(([id, options]) => [id, fc.constantFrom(...options)]),
        ),
        { requiredKeys: [] },
      ) as fc.Arbitrary<Record<string, string>>,
      opening: opening(of, year),
      payFromAccount: fc.boolean(),
      claims: fc
        .integer({ min: 0, max: 12 })
        .chain((count) =>
          fc.tuple(...Array.from({ length: count }, (_, index) => claim(`c${index}`, who.begins))),
        ),
      requests,
    }),
  );
}

/** A valid case of any of the four policies. */
export const anyCase: fc.Arbitrary<CaseJson> = fc.constantFrom(...PACK_IDS).chain(arbitraryCase);
