import type { Care, Enrolment, OpenPack, Pack, Status } from '@/engine/index.ts';
import type { Draft, Visit } from '@/shared/draft/draft.ts';
import { visitProblems } from '@/shared/draft/evaluate.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';

/** What a visit begins with and a person may have meant as well. */
export type ChosenOfVisit = Partial<Pick<Visit, 'care' | 'place' | 'emergency' | 'pregnancy'>>;

/** Where a visit was, among the others of its day. */
export interface SameDayAnswer {
  /** The day and the kind of place that it was answered for: of any other it says nothing. */
  readonly of: string;
  /** The id of a visit at the same institution, or that it was another one. */
  readonly at: string;
}

/** What was chosen here, so that what a draft begins with is not taken for an answer. */
export interface Chosen extends ChosenOfVisit {
  readonly status?: Status;
  readonly enrolment?: Enrolment;
  /** Questions that were gone on from, where nothing entered is an answer too. */
  readonly conditions?: true;
  readonly registered?: true;
  /** The kind of care whose bill was looked at: that of another one may have other entries. */
  readonly bill?: Care;
  /** The same of what may stand on it, where each is asked for by itself. */
  readonly basicPaid?: Care;
  readonly outOfScope?: Care;
  readonly paidFirst?: Care;
  /** The same of how it ended: most operations of family planning end no pregnancy. */
  readonly birth?: Care;
  readonly sameDay?: SameDayAnswer | undefined;
  /** Whether it is not known if there is an account: most have one. */
  readonly enrolmentUnsure?: boolean;
  /** Asked about at the person's wish, of what is else taken as most visits have it. */
  readonly also?: readonly AskedAtWish[];
}

/** What is taken as usual where nothing rests on it, and can be asked about all the same. */
export type AskedAtWish = 'enrolment' | 'place' | 'emergency' | 'outOfScope' | 'paidFirst';

/** All that decides which questions there are, and which of them have an answer. */
export interface Asking {
  readonly draft: Draft;
  /** The visit that is being asked about, as typed so far. */
  readonly visit: Visit;
  readonly chosen: Chosen;
  /** undefined while the policy of the region is not there. */
  readonly open: OpenPack | undefined;
  /** The same under the chosen readings. */
  readonly pack: Pack | undefined;
  /** Whether what stands on the slip is asked for on a screen each. */
  readonly alone: boolean;
  /** What is wrong with the visit, as if it were saved. */
  readonly problems: readonly FieldProblem[];
}

type Facts = Omit<Asking, 'problems' | 'pack' | 'alone'> & {
  readonly pack?: Pack | undefined;
  readonly alone?: boolean;
};

export function askingFor({ pack, alone = false, ...facts }: Facts): Asking {
  const { draft, visit, open } = facts;
  const problems = open === undefined ? [] : visitProblems(visit, draft, open);
  return {
    ...facts,
    pack: pack ?? open?.pack,
    alone,
    problems: alone ? problems.map(ofDischarge) : problems,
  };
}

/** Where each day has a screen of its own, that they are the wrong way round is said at the second. */
const ofDischarge = (problem: FieldProblem): FieldProblem =>
  problem.code === DAYS_SWAPPED
    ? { ...problem, field: problem.field.replace(/\.admitted$/u, '.date') }
    : problem;

/** What is wrong where a stay ends before it begins. */
export const DAYS_SWAPPED = 'after-discharge';
