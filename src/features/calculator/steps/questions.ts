import type { Care, Pack } from '@/engine/index.ts';
import { asksAmounts, coverageOf, isAtPharmacies, isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { mindsEmergency, mindsPlace } from '../visits/minds.ts';
import { mindsPrescriber } from '../visits/minds-prescriber.ts';
import { knownPregnancies } from '../visits/pregnancies.ts';
import type { Asking } from './asking.ts';
import { asksCare } from './care-choices.ts';
import { mindsFact } from './minds-person.ts';
import { registeredConditions, registeredDiseases } from './registered.ts';
import { institutionsOfDay } from './same-day.ts';

/** In the order in which they are asked. */
export const QUESTIONS = [
  'region',
  'status',
  'enrolment',
  'care',
  'conditions',
  'condition',
  'registered',
  'disease',
  'pregnancy',
  'place',
  'emergency',
  'where',
  'prescriber',
  'slip',
  'admitted',
  'date',
  'sameDay',
  'total',
  'bill',
  'basicPaid',
  'outOfScope',
  'paidFirst',
  'birth',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Where the answers are looked over. */
export const CHECK = 'check';

/** What is known once and for all visits. */
const OF_PERSON: ReadonlySet<Question> = new Set([
  'region',
  'status',
  'enrolment',
  'conditions',
  'registered',
]);

export const isOfVisit = (question: Question): boolean => !OF_PERSON.has(question);

/** Those that this region, this person and this visit give rise to. */
export const questionsFor = (asking: Asking): readonly Question[] =>
  QUESTIONS.filter((question) => isWished(question, asking) || (ASKED[question]?.(asking) ?? true));

/** Only where every question has one entry: a slip asks for all of them. */
const isWished = (question: Question, { alone, chosen: { also = [] } }: Asking): boolean =>
  alone && (also as readonly Question[]).includes(question);

/** When a question is asked, of those that are not always. */
const ASKED: { readonly [Q in Question]?: (asking: Asking) => boolean } = {
  // What is printed of the person must be true: where there is time for a further question it is asked.
  status: ({ alone, pack }) => alone || pack === undefined || mindsFact(pack, 'status'),
  enrolment: ({ pack }) => pack !== undefined && hasEnrolments(pack) && mindsFact(pack, 'enrolment'),
  care: ({ pack }) => pack !== undefined && asksCare(pack),
  conditions: ({ visit, pack }) =>
    visit.care === 'two-diseases' && pack !== undefined && coverageOf(pack, visit.care) !== undefined,
  condition: ({ visit, draft }) =>
    visit.care === 'two-diseases' && !isOnly(visit.condition, registeredConditions(draft)),
  registered: ({ visit, pack }) => asksDisease(visit.care, pack),
  disease: ({ visit, draft, pack }) =>
    asksDisease(visit.care, pack) && !isOnly(visit.disease, registeredDiseases(draft)),
  pregnancy: ({ visit, draft }) =>
    visit.care === 'prenatal' && knownPregnancies(draft.visits, visit.id).length > 0,
  place: ({ visit, pack }) => mindsPlace(pack, visit.care),
  emergency: ({ visit, pack }) => mindsEmergency(pack, visit),
  prescriber: ({ visit, pack }) => isBought(visit) && mindsPrescriber(pack, visit),
  slip: ({ alone }) => !alone,
  admitted: ({ alone, visit }) => alone && isStay(visit.care),
  date: ({ alone }) => alone,
  sameDay: (asking) => institutionsOfDay(asking).length > 0,
  total: ({ alone }) => alone,
  bill: (asking) => !asking.alone && billOf(asking).length > 0,
  basicPaid: (asking) => asking.alone && billOf(asking).includes('basicPaid'),
  outOfScope: (asking) => asking.alone && billOf(asking).includes('outOfScope'),
  paidFirst: (asking) => asking.alone && billOf(asking).includes('preSelfPay'),
  birth: ({ visit }) => visit.care === 'delivery' || isOperation(visit),
};

const billOf = ({ visit, pack }: Asking): readonly Entry[] => billEntries(visit.care, pack);

const isOnly = (said: string, registered: readonly string[]): boolean =>
  registered.length === 1 && registered[0] === said;

const asksDisease = (care: Care, pack: Pack | undefined): boolean =>
  care === 'special-disease' && pack !== undefined && pack.diseases.length > 0;

/** Whether it was an operation of family planning, which need not have ended a pregnancy. */
export const isOperation = ({ care }: Visit): boolean => care === 'family-planning';

/** Whether the region has nothing but outpatient care, of which no question says that it is meant. */
export const isOutpatientOnly = ({ visit, pack }: Pick<Asking, 'visit' | 'pack'>): boolean =>
  visit.care === 'outpatient' && pack !== undefined && !asksCare(pack);

/** Whether it was at a pharmacy. */
export const isBought = ({ kind, care }: Visit): boolean => kind === 'pharmacy' && isAtPharmacies(care);

/** The entries of a visit that questions ask for. */
export type Entry = Extract<
  keyof Visit,
  | 'date'
  | 'admitted'
  | 'total'
  | 'level'
  | 'prescribedBy'
  | 'condition'
  | 'disease'
  | 'outOfScope'
  | 'classB'
  | 'preSelfPay'
  | 'basicPaid'
  | 'birthKind'
  | 'babies'
  | 'months'
>;

/** What a bill is asked for beside its total; nothing where most have nothing else. */
export function billEntries(care: Care, pack: Pack | undefined): readonly Entry[] {
  const basicPaid: readonly Entry[] = care === 'negotiated-drug' ? ['basicPaid'] : [];
  return asksAmounts(pack, care) ? ['outOfScope', 'classB', 'preSelfPay', ...basicPaid] : basicPaid;
}

/** What the slip is asked for. */
export const slipEntries = ({ care }: Visit): readonly Entry[] =>
  isStay(care) ? ['admitted', 'date', 'total'] : ['date', 'total'];

/** What is asked for of how a pregnancy ended. */
export const BIRTH: readonly Entry[] = ['birthKind', 'babies', 'months'];

/** What is wrong with some entries of the visit, in their order. */
export const problemsOf = (entries: readonly Entry[], asking: Asking): readonly FieldProblem[] =>
  entries.flatMap((entry) => asking.problems.filter((problem) => entryOf(problem) === entry));

/** The same for what no question asks for: it was entered elsewhere. */
export function otherProblems(asking: Asking): readonly FieldProblem[] {
  const { visit, pack } = asking;
  const asked: ReadonlySet<string> = new Set<Entry>([
    ...slipEntries(visit),
    ...billEntries(visit.care, pack),
    ...BIRTH,
    'level',
    'prescribedBy',
    'condition',
    'disease',
  ]);
  return asking.problems.filter((problem) => !asked.has(entryOf(problem)));
}

export const entryOf = ({ field }: FieldProblem): string => field.split('.')[2] ?? '';
