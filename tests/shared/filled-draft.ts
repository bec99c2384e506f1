import fc from 'fast-check';
import {
  ALLOWANCE_EMPLOYERS,
  type Care,
  CONTRIBUTION_PAYERS,
  DIMENSIONS,
  type OpenPack,
  START_PAYERS,
} from '@/engine/index.ts';
import { type Draft, EMPTY_REGION, emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';

const of = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const LEVELS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded'] as const;
const BIRTHS = ['normal', 'difficult', 'cesarean', 'termination'] as const;

/** Mostly what most visits have. */
const mostly = <T>(usual: T, values: readonly T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: of(values) });

/** An amount that stands nowhere else, or none. */
const amount = (most: number): fc.Arbitrary<string> =>
  fc.option(
    fc.integer({ min: 1, max: most }).map((yuan) => `${yuan}.${(yuan % 89) + 10}`),
    { nil: '', freq: 12 },
  );

/**
 * A visit in which the fields of every kind of care are filled in, as somebody leaves it who has tried them all.
 * @param cares those that it mostly is of
 */
export function filledVisit(
  id: string,
  year: number,
  diseases: readonly string[] = [],
  cares: readonly Care[] = DIMENSIONS.care,
): fc.Arbitrary<Visit> {
  return fc.record<Visit>({
    id: fc.constant(id),
    care: fc.oneof({ weight: 3, arbitrary: of(cares) }, { weight: 1, arbitrary: of(DIMENSIONS.care) }),
    date: of(['05-09', '06-30', '11-02']).map((day) => `${year}-${day}`),
    admitted: fc.constant(`${year}-05-07`),
    kind: of(['hospital', 'pharmacy']),
    level: of(LEVELS),
    prescribedBy: of([...LEVELS, 'none']),
    name: of(['甲', '乙']),
    designated: mostly('pooling', DIMENSIONS.designated),
    place: mostly('local', DIMENSIONS.place),
    emergency: mostly(false, [true]),
    condition: of(['hypertension', 'diabetes']),
    total: amount(9000),
    outOfScope: amount(40),
    preSelfPay: amount(40),
    classB: amount(40),
    paidFirstBy: of(['', 'printed', 'class-b']),
    disease: of(diseases.length > 0 ? diseases : ['1']),
    basicPaid: amount(40),
    birthKind: of(BIRTHS),
    babies: of(['', '1', '2']),
    months: of(['', '3', '5']),
    pregnancy: of(['', '1', '2']),
    beneficiary: of(['self', 'spouse']),
  });
}

/** The same of a calculation. */
const filledRequest = (id: string): fc.Arbitrary<RequestDraft> =>
  fc.record<RequestDraft>({
    id: fc.constant(id),
    kind: of(['contribution', 'retirement-buyout', 'maternity-allowance', 'benefit-start']),
    payer: of([...CONTRIBUTION_PAYERS, ...START_PAYERS]),
    wage: amount(9000),
    monthsPaid: of(['120', '300']),
    base: amount(9000),
    monthsSinceChange: of(['', '6', '40']),
    employer: of(ALLOWANCE_EMPLOYERS),
    averageWage: amount(9000),
    birthKind: of(BIRTHS),
    babies: of(['', '2']),
    months: of(['', '5']),
    monthsContributed: of(['', '4', '12']),
    event: of(['first', 'resume']),
    paidOn: fc.constant('2023-03-15'),
    interruptedMonths: of(['', '2', '9']),
  });

/** A draft of a region with such visits and calculations. */
export function filledDraft({ pack }: OpenPack): fc.Arbitrary<Draft> {
  const year = Number(pack.document.inForceFrom.date.slice(0, 4)) + 1;
  const diseases = pack.diseases.map(({ id }) => id);
  const cares = pack.coverages.map(({ care }) => care);
  const visits = fc.tuple(...['a', 'b', 'c', 'd'].map((id) => filledVisit(id, year, diseases, cares)));
  return fc
    .record({
      status: of(DIMENSIONS.status),
      visits,
      requests: fc.tuple(filledRequest('r'), filledRequest('s')),
      conditions: fc.record({ hypertension: fc.boolean(), diabetes: fc.boolean() }),
      contributionBase: amount(9000),
      payFromAccount: fc.boolean(),
      parameters: fc.record(
        Object.fromEntries(
          pack.parameters.map(({ id, kind }) => [
            id,
            kind === 'month' ? fc.constant(`${year}-09`) : amount(9000),
          ]),
        ),
      ),
      specialDiseases: fc.subarray(diseases.slice(0, 3)),
    })
    .map(({ parameters, specialDiseases, ...entries }) => ({
      ...emptyDraft(year, 'next'),
      policy: pack.id,
      ...entries,
      regions: { [pack.id]: { ...EMPTY_REGION, parameters, specialDiseases } },
    }));
}
