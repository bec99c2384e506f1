import { type Day, nextDay } from '../calendar/day.ts';
import { ZERO } from '../money/fen.ts';
import { type Condition, DIMENSIONS } from '../pack/dimensions.ts';
import type { Pack } from '../pack/schema.ts';
import { ALWAYS, type Person, type UnpaidPeriod } from './case.ts';
import { amount, day, Keys, listOf, oneOf, type Read, type Report, text } from './reader.ts';
import { timelineOf } from './read-timeline.ts';

const PERSON_KEYS = new Set([
  'status',
  'enrolment',
  'contributionBase',
  'benefitFrom',
  'arrears',
  'conditions',
  'specialDiseases',
  'openingBalance',
]);
const ARREARS_KEYS = new Set(['from', 'until', 'repaidOn']);
const MOST_SPECIAL_DISEASES = 3;
const CONDITIONS: readonly Condition[] = ['hypertension', 'diabetes'];

const status = oneOf(DIMENSIONS.status);

export interface ReadPerson {
  /** Where something in it is bad, it is not to be settled with, only to be checked against. */
  readonly person: Person;
  /** The first day that the timelines of status and enrolment both know. */
  readonly begins: Day;
}

export function readPerson(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
): ReadPerson | undefined {
  const keys = Keys.of(value, path, report);
  if (!keys) return undefined;
  keys.only(PERSON_KEYS);
  const statuses = keys.required('status', timelineOf('status', status));
  const enrolments = keys.optional('enrolment', timelineOf('enrolment', enrolmentOf(pack)));
  const person: Person = {
    status: statuses?.timeline ?? [],
    enrolment: enrolments?.timeline ?? [{ from: ALWAYS, value: 'combined' }],
    contributionBase: keys.optional('contributionBase', timelineOf('base', amount))?.timeline,
    benefitFrom: keys.optional('benefitFrom', day),
    arrears: keys.optional('arrears', readArrears) ?? [],
    conditions: known(keys.optional('conditions', distinct(oneOf(CONDITIONS)))),
    specialDiseases: known(keys.optional('specialDiseases', readSpecialDiseases(pack))),
    openingBalance: keys.optional('openingBalance', amount) ?? ZERO,
  };
  return { person, begins: later(statuses?.begins ?? ALWAYS, enrolments?.begins ?? ALWAYS) };
}

const later = (a: Day, b: Day): Day => (a > b ? a : b);

function enrolmentOf(pack: Pack | undefined): Read<Person['enrolment'][number]['value']> {
  const read = oneOf(DIMENSIONS.enrolment);
  return (value, path, report) => {
    const enrolment = read(value, path, report);
    if (enrolment === undefined || !pack || pack.enrolments.includes(enrolment)) return enrolment;
    report.add(path, 'no-pooled-only');
    return undefined;
  };
}

const readUnpaidPeriod: Read<UnpaidPeriod> = (value, path, report) => {
  const keys = Keys.of(value, path, report);
  if (!keys) return undefined;
  keys.only(ARREARS_KEYS);
  const from = keys.required('from', day);
  const until = keys.required('until', day);
  const repaidOn = keys.optional('repaidOn', day);
  if (from === undefined) return undefined;
  if (until !== undefined && until < from) report.add(keys.pathOf('until'), 'ends-before-start');
  if (repaidOn !== undefined && repaidOn < from) report.add(keys.pathOf('repaidOn'), 'repaid-before-start');
  return until === undefined || until < from ? undefined : { from, until, repaidOn };
};

const readArrears: Read<readonly UnpaidPeriod[]> = (value, path, report) => {
  const periods = listOf(readUnpaidPeriod)(value, path, report);
  if (!periods) return undefined;
  periods.forEach((period, index) => {
    const others = periods.slice(0, index);
    if (period && others.some((other) => other !== undefined && touch(period, other)))
      report.add(`${path}[${index}].from`, 'periods-touch');
  });
  return [...known(periods)].sort((a, b) => a.from - b.from);
};

const touch = (a: UnpaidPeriod, b: UnpaidPeriod): boolean =>
  a.from <= nextDay(b.until) && b.from <= nextDay(a.until);

function distinct<T extends string>(item: Read<T>): Read<readonly (T | undefined)[]> {
  return (value, path, report) => {
    const items = listOf(item)(value, path, report);
    items?.forEach((entry, index) => {
      if (entry !== undefined && items.indexOf(entry) < index) report.add(`${path}[${index}]`, 'duplicate');
    });
    return items;
  };
}

function readSpecialDiseases(pack: Pack | undefined): Read<readonly (string | undefined)[]> {
  return (value, path, report) => {
    if (Array.isArray(value) && value.length > MOST_SPECIAL_DISEASES) {
      report.add(path, 'too-many-diseases');
      return undefined;
    }
    const diseases = distinct(text)(value, path, report);
    diseases?.forEach((disease, index) => {
      if (disease !== undefined && pack && !pack.diseases.some((listed) => listed.id === disease))
        report.add(`${path}[${index}]`, 'disease-not-listed');
    });
    return diseases;
  };
}

function known<T>(items: readonly (T | undefined)[] | undefined): readonly T[] {
  return (items ?? []).filter((item): item is T & {} => item !== undefined);
}
