import type { Enrolment, OpenPack, Status } from '@/engine/index.ts';
import { type Draft, emptyDraft, type Visit } from '@/shared/draft/draft.ts';
import { visitProblems } from '@/shared/draft/evaluate.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { mindsPrescriber } from '../visits/minds-prescriber.ts';

/** In the order in which they are asked. */
export const QUESTIONS = ['region', 'status', 'enrolment', 'where', 'prescriber', 'slip'] as const;
export type Question = (typeof QUESTIONS)[number];

/** Where the answers are looked over. */
export const CHECK = 'check';

/** What was chosen here, so that what a draft begins with is not taken for an answer. */
export interface Chosen {
  readonly status?: Status;
  readonly enrolment?: Enrolment;
}

/** All that decides which questions there are, and which of them have an answer. */
export interface Asking {
  readonly draft: Draft;
  /** The visit that is being asked about, as typed so far. */
  readonly visit: Visit;
  readonly chosen: Chosen;
  /** undefined while the policy of the region is not there. */
  readonly open: OpenPack | undefined;
  /** What is wrong with the visit, as if it were saved. */
  readonly problems: readonly FieldProblem[];
}

export function askingFor(facts: Omit<Asking, 'problems'>): Asking {
  const { draft, visit, open } = facts;
  return { ...facts, problems: open === undefined ? [] : visitProblems(visit, draft, open) };
}

interface Progress {
  /** From 1. */
  readonly at: number;
  readonly of: number;
  /** Whether there may be fewer than `of`, as an answer to come decides. */
  readonly atMost: boolean;
}

const UNTOUCHED = emptyDraft(0, '');

/** Those that this region, this person and this visit give rise to. */
export const questionsFor = (asking: Asking): readonly Question[] =>
  QUESTIONS.filter((question) => applies(question, asking));

function applies(question: Question, { visit, open }: Asking): boolean {
  if (question === 'enrolment') return open !== undefined && hasEnrolments(open.pack);
  if (question === 'prescriber') return visit.kind === 'pharmacy' && mindsPrescriber(open?.pack, visit);
  return true;
}

/** Once there are visits, the person was settled by what the draft says of them: that stands, and can be changed. */
export function isAnswered(question: Question, asking: Asking): boolean {
  const { draft, visit, chosen } = asking;
  const known = draft.visits.length > 0;
  switch (question) {
    case 'region':
      return draft.policy !== undefined;
    case 'status':
      return known || draft.status !== UNTOUCHED.status || chosen.status === draft.status;
    case 'enrolment':
      return known || draft.enrolment !== UNTOUCHED.enrolment || chosen.enrolment === draft.enrolment;
    case 'where':
      return visit.kind === 'pharmacy' || visit.level !== '';
    case 'prescriber':
      return visit.prescribedBy !== '';
    case 'slip':
      return asking.open !== undefined && problemsOf(SLIP, asking).length === 0;
  }
}

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

/** Those that a person goes through: for a further visit what is known of the person is asked no more. */
function counted(asking: Asking): readonly Question[] {
  const questions = questionsFor(asking);
  if (asking.draft.visits.length === 0) return questions;
  return questions.filter((question) => OF_VISIT.has(question) || !isAnswered(question, asking));
}

/** The question before, or undefined before the first. */
export function before(question: Question, asking: Asking): Question | undefined {
  const questions = counted(asking);
  return questions[questions.indexOf(question) - 1];
}

/** undefined of a question that is not one of those counted. */
export function progress(question: Question, asking: Asking): Progress | undefined {
  const questions = counted(asking);
  const at = questions.indexOf(question) + 1;
  if (at === 0) return undefined;
  if (asking.open === undefined) return { at, of: QUESTIONS.length, atMost: true };
  const { visit } = asking;
  const atMost = mindsPrescriber(asking.open.pack, visit) && !isAnswered('where', asking);
  return { at, of: questions.length + (atMost ? 1 : 0), atMost };
}

const OF_VISIT: ReadonlySet<Question> = new Set(['where', 'prescriber', 'slip']);

type Entry = Extract<keyof Visit, 'date' | 'total' | 'level' | 'prescribedBy'>;

/** What the slip is asked for. */
export const SLIP = ['date', 'total'] as const satisfies readonly Entry[];
const ASKED_FOR: readonly string[] = [...SLIP, 'level', 'prescribedBy'] satisfies readonly Entry[];

/** What is wrong with some entries of the visit. */
export const problemsOf = (entries: readonly Entry[], asking: Asking): readonly FieldProblem[] =>
  asking.problems.filter((problem) => entries.some((entry) => entry === entryOf(problem)));

/** The same for what no question asks for: it was entered elsewhere. */
export const otherProblems = (asking: Asking): readonly FieldProblem[] =>
  asking.problems.filter((problem) => !ASKED_FOR.includes(entryOf(problem)));

const entryOf = ({ field }: FieldProblem): string => field.split('.')[2] ?? '';
