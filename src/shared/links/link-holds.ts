import type { Draft, Visit } from '../draft/draft.ts';
import { draftSeen } from '../privacy/draft-seen.ts';
import { isLetter } from '../privacy/letters.ts';
import { isTelling, isTellingRequest } from '../privacy/telling.ts';

/** What whoever has the link can see, in the order in which it is said. */
const HOLDS = [
  'person',
  'visits',
  'names',
  'letters',
  'cares',
  'diagnoses',
  'amounts',
  'base',
  'balance',
  'used',
  'requests',
  'choices',
] as const;
export type Holds = (typeof HOLDS)[number];

/** What of a person a draft holds that can be seen: for a plain warning before it is given away, which is no more of it. */
export function linkHolds(draft: Draft): readonly Holds[] {
  const { visits, requests, regions, conditions } = draftSeen(draft);
  const some = (...keys: readonly (keyof Visit)[]): boolean =>
    visits.some((visit) => keys.some((key) => isSaid(visit[key])));
  const names = visits.map(({ name }) => name.trim()).filter(isSaid);
  const ofRegions = Object.values(regions);
  const holds: Readonly<Record<Holds, boolean>> = {
    person: true,
    visits: visits.length > 0,
    names: names.some((name) => !isLetter(name)),
    letters: names.some(isLetter),
    cares: visits.some(isTelling) || requests.some(isTellingRequest),
    diagnoses:
      conditions.hypertension ||
      conditions.diabetes ||
      ofRegions.some(({ specialDiseases }) => specialDiseases.length > 0) ||
      some('condition', 'disease', 'birthKind', 'babies', 'months', 'pregnancy') ||
      requests.some(({ birthKind, babies, months }) => [birthKind, babies, months].some(isSaid)),
    amounts:
      some('total', 'outOfScope', 'preSelfPay', 'classB', 'basicPaid') ||
      requests.some(({ wage, base, averageWage }) => [wage, base, averageWage].some(isSaid)),
    base: isSaid(draft.contributionBase) || draft.baseChanges.length > 0,
    balance: Object.values(draft.openingBalance).some(isSaid),
    used: ofRegions.some(({ opening }) => Object.values(opening).some(isSomethingUsed)),
    requests: requests.length > 0,
    choices: ofRegions.some(
      ({ parameters, readings }) =>
        Object.values(parameters).some(isSaid) || Object.keys(readings).length > 0,
    ),
  };
  return HOLDS.filter((each) => holds[each]);
}

const isSomethingUsed = ({
  deductible,
  limits,
  cumulative,
}: Draft['regions'][string]['opening'][string]): boolean =>
  [deductible, ...Object.values(limits), ...Object.values(cumulative)].some(isSaid);

const isSaid = (entry: unknown): boolean => typeof entry === 'string' && entry.trim() !== '';
