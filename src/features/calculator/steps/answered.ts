import { emptyDraft, emptyVisit } from '@/shared/draft/draft.ts';
import { furtherPregnancy, knownPregnancies, nameOf } from '../visits/pregnancies.ts';
import type { Asking } from './asking.ts';
import {
  BIRTH,
  billEntries,
  CHECK,
  type Entry,
  isBought,
  isOperation,
  problemsOf,
  type Question,
  questionsFor,
  slipEntries,
} from './questions.ts';
import { registeredConditions, registeredDiseases } from './registered.ts';
import { sameDayAnswered } from './same-day.ts';

const UNTOUCHED = emptyDraft(0, '');
const UNTOUCHED_VISIT = emptyVisit('');

/** Once there are visits, the person was settled by what the draft says of them: that stands, and can be changed. */
export const isAnswered = (question: Question, asking: Asking): boolean => ANSWERED[question](asking);

const ANSWERED: Readonly<Record<Question, (asking: Asking) => boolean>> = {
  region: ({ draft }) => draft.policy !== undefined,
  status: ({ draft, chosen }) =>
    draft.visits.length > 0 || draft.status !== UNTOUCHED.status || chosen.status === draft.status,
  enrolment: ({ draft, chosen }) =>
    draft.visits.length > 0 ||
    draft.enrolment !== UNTOUCHED.enrolment ||
    chosen.enrolment === draft.enrolment,
  care: ({ visit, chosen }) => visit.care !== UNTOUCHED_VISIT.care || chosen.care === visit.care,
  conditions: ({ draft, chosen }) => chosen.conditions === true || registeredConditions(draft).length > 0,
  condition: ({ visit }) => visit.condition !== '',
  registered: ({ draft, chosen }) => chosen.registered === true || registeredDiseases(draft).length > 0,
  disease: (asking) => asking.visit.disease !== '' && problemsOf(['disease'], asking).length === 0,
  pregnancy: ({ draft, visit, chosen }) => {
    const known = knownPregnancies(draft.visits, visit.id);
    const isKnown = known.some(({ value }) => value === nameOf(visit.pregnancy));
    return chosen.pregnancy === visit.pregnancy && (isKnown || visit.pregnancy === furtherPregnancy(known));
  },
  place: ({ visit, chosen }) => visit.place !== UNTOUCHED_VISIT.place || chosen.place === visit.place,
  emergency: ({ visit, chosen }) => visit.emergency || chosen.emergency === false,
  where: ({ visit }) => isBought(visit) || visit.level !== '',
  prescriber: ({ visit }) => visit.prescribedBy !== '',
  slip: (asking) => asking.open !== undefined && problemsOf(slipEntries(asking.visit), asking).length === 0,
  admitted: (asking) => isSaid('admitted', asking),
  date: (asking) => isSaid('date', asking),
  sameDay: (asking) => sameDayAnswered(asking) !== undefined,
  total: (asking) => isSaid('total', asking),
  bill: (asking) =>
    asking.chosen.bill === asking.visit.care &&
    problemsOf(billEntries(asking.visit.care, asking.pack), asking).length === 0,
  basicPaid: (asking) => asking.chosen.basicPaid === asking.visit.care && isSaid('basicPaid', asking),
  outOfScope: (asking) => asking.chosen.outOfScope === asking.visit.care && isSaid('outOfScope', asking),
  paidFirst: (asking) =>
    asking.chosen.paidFirst === asking.visit.care && isSaid('classB', asking) && isSaid('preSelfPay', asking),
  birth: (asking) => {
    const { visit, chosen } = asking;
    const isSaid = isOperation(visit)
      ? visit.birthKind === 'termination' || chosen.birth === visit.care
      : visit.birthKind !== '';
    return isSaid && problemsOf(BIRTH, asking).length === 0;
  },
};

/** Of one entry of the slip or the bill: that there is a policy to judge it by, and nothing wrong with it. */
const isSaid = (entry: Entry, asking: Asking): boolean =>
  asking.open !== undefined && problemsOf([entry], asking).length === 0;

/** The first question without an answer, or the check where none is left. */
export const firstOpen = (asking: Asking): Question | typeof CHECK =>
  questionsFor(asking).find((question) => !isAnswered(question, asking)) ?? CHECK;

/** What is shown at an address: never a question before which another is open, nor one that is not asked. */
export function shownAt(address: string | undefined, asking: Asking): Question | typeof CHECK {
  const questions = questionsFor(asking);
  const first = firstOpen(asking);
  const wanted = questions.find((question) => question === address);
  if (wanted === undefined) return first;
  return first === CHECK || questions.indexOf(wanted) <= questions.indexOf(first) ? wanted : first;
}
