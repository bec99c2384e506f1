import { parseFen } from '@/engine/index.ts';
import { showAmount } from '../input/amount.ts';
import type { Draft } from './draft.ts';
import type { PersonJson } from './draft-of-case-json.ts';
import { newId } from './store.ts';

type Facts = Pick<
  Draft,
  | 'status'
  | 'statusFrom'
  | 'statusChanges'
  | 'enrolment'
  | 'enrolmentChanges'
  | 'contributionBase'
  | 'baseChanges'
  | 'benefitFrom'
  | 'arrears'
  | 'conditions'
>;

/** What a draft holds of the person, from a case that can be read. */
export function factsOf(person: PersonJson): Facts {
  const { conditions = [], arrears = [] } = person;
  return {
    ...statusOf(person.status),
    ...enrolmentOf(person.enrolment ?? 'combined'),
    ...baseOf(person.contributionBase ?? ''),
    benefitFrom: person.benefitFrom ?? '',
    arrears: arrears.map(({ from, until, repaidOn = '' }) => ({ id: newId(), from, until, repaidOn })),
    conditions: {
      hypertension: conditions.includes('hypertension'),
      diabetes: conditions.includes('diabetes'),
    },
  };
}

/** An amount as a form shows it; empty where there is none. */
export function shownAmount(text: string | undefined): string {
  const amount = text === undefined ? undefined : parseFen(text);
  return amount === undefined ? '' : showAmount(amount);
}

/** The first day that a case can name: what holds from then on holds from the beginning. */
const isFirstDay = (day: string): boolean => day === '1900-01-01';

function statusOf(status: PersonJson['status']): Pick<Facts, 'status' | 'statusFrom' | 'statusChanges'> {
  if (typeof status === 'string') return { status, statusFrom: '', statusChanges: [] };
  const [first, ...changes] = status;
  if (first === undefined) throw new Error('a timeline without entries was accepted');
  return {
    status: first.status,
    statusFrom: isFirstDay(first.from) ? '' : first.from,
    statusChanges: changes.map((change) => ({ id: newId(), ...change })),
  };
}

/** Before the first entry the engine takes `combined`, and no claim can be dated: a draft says so outright. */
function enrolmentOf(
  enrolment: NonNullable<PersonJson['enrolment']>,
): Pick<Facts, 'enrolment' | 'enrolmentChanges'> {
  if (typeof enrolment === 'string') return { enrolment, enrolmentChanges: [] };
  const [first, ...later] = enrolment;
  const always = first !== undefined && isFirstDay(first.from);
  const changes = always ? later : enrolment;
  return {
    enrolment: always ? first.enrolment : 'combined',
    enrolmentChanges: changes.map((change) => ({ id: newId(), ...change })),
  };
}

function baseOf(
  base: NonNullable<PersonJson['contributionBase']>,
): Pick<Facts, 'contributionBase' | 'baseChanges'> {
  if (typeof base === 'string') return { contributionBase: shownAmount(base), baseChanges: [] };
  const [first, ...later] = base;
  const always = first !== undefined && isFirstDay(first.from);
  const changes = always ? later : base;
  return {
    contributionBase: always ? shownAmount(first.base) : '',
    baseChanges: changes.map((change) => ({
      id: newId(),
      from: change.from,
      base: shownAmount(change.base),
    })),
  };
}
