import fc from 'fast-check';
import { PACK_IDS } from '../packs.ts';
import { amount } from './arbitrary-amount.ts';
import { claim } from './arbitrary-claim.ts';
import { requests } from './arbitrary-request.ts';
import { arrears, dayText, timeline } from './arbitrary-time.ts';
import { type CaseJson, type OpeningJson, type PersonJson, yuan } from './case-json.ts';
import { PARTICULARS, type PackId, type Particulars } from './particulars.ts';

const money = amount.map(yuan);

/** Each of these keys, or not. */
const some = <T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value])), { requiredKeys: [] }) as fc.Arbitrary<
    Record<string, T>
  >;

function opening(of: Particulars, year: number): fc.Arbitrary<OpeningJson> {
  const used = of.bill.map(yuan);
  const months = of.monthLimit ? [`month:${year}-05`, `month:${year}-12`] : [];
  const limits = some([...of.yearLimits, ...months], used);
  const partly = fc.record(
    {
      limits,
      ...(of.yearlyDeductible ? { deductible: money } : {}),
      ...(of.cumulations.length > 0 ? { cumulative: some(of.cumulations, used) } : {}),
    },
    { requiredKeys: ['limits'] },
  ) as fc.Arbitrary<OpeningJson>;
  return fc.oneof({ weight: 2, arbitrary: fc.constant({ limits: {} }) }, { weight: 1, arbitrary: partly });
}

interface Person {
  readonly begins: number;
  readonly json: PersonJson;
}

/** Up to three, often one of those whose limits lie far apart. */
const registered = ({ diseases }: Particulars): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.oneof(fc.constantFrom('1', '13', '27', '36'), fc.constantFrom(...diseases)), {
    maxLength: 3,
  });

function person(of: Particulars): fc.Arbitrary<Person> {
  return fc
    .record({
      status: timeline('status', fc.constantFrom('in-service', 'retired', 'flexible'), of.day),
      enrolment: timeline('enrolment', fc.constantFrom(...of.enrolments), of.day),
      contributionBase: fc.option(timeline('base', money, of.day)),
      benefitFrom: fc.option(of.day, { freq: 4 }),
      arrears: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: arrears(of.day) }),
      conditions: fc.subarray(['hypertension', 'diabetes']),
      openingBalance: money,
      ...(of.diseases.length > 0 ? { specialDiseases: registered(of) } : {}),
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

/** A valid case of one policy, with up to twelve claims. */
export function arbitraryCase(policy: PackId): fc.Arbitrary<CaseJson> {
  const of = PARTICULARS[policy];
  const months = some(of.months, fc.constantFrom('2022-12', '2023-01', '2023-02', '2023-07', '2024-01'));
  return fc.tuple(person(of), fc.constantFrom(...of.years)).chain(([who, year]) =>
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
          fc.tuple(
            ...Array.from({ length: count }, (_, index) =>
              claim(`c${index}`, of, who.begins, who.json.specialDiseases ?? []),
            ),
          ),
        ),
      requests,
    }),
  );
}

/** A valid case of any of the policies. */
export const anyCase: fc.Arbitrary<CaseJson> = fc.constantFrom(...PACK_IDS).chain(arbitraryCase);
