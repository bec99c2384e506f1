import type { Pack } from '@/engine/index.ts';
import { EMPTY_REGION, type Visit } from '@/shared/draft/draft.ts';
import { othersOfDay } from '../visits/alike.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { careChoices } from './care-choices.ts';
import { isOfVisit, type Question, questionsFor } from './questions.ts';

interface Progress {
  /** From 1. */
  readonly at: number;
  /** undefined while the policy of the region, which decides it, is not there. */
  readonly of: number | undefined;
  /** Whether there may be fewer than `of`, as an answer to come decides. */
  readonly atMost: boolean;
}

/**
 * Those that a person goes through: for a further visit what is known of the person is asked no more.
 * @param shown the one on the screen, which an answer does not take away
 */
function counted(asking: Asking, shown: Question): readonly Question[] {
  const questions = questionsFor(asking);
  if (asking.draft.visits.length === 0) return questions;
  return questions.filter(
    (question) => isOfVisit(question) || isAskedNow(question, asking, shown) || !isAnswered(question, asking),
  );
}

/** Whether it is asked, or was gone on from, on the way to this visit: it stays one of its questions when answered. */
const isAskedNow = (question: Question, { chosen }: Asking, shown: Question): boolean =>
  (question === 'conditions' || question === 'registered') &&
  (question === shown || chosen[question] === true);

/** The question before, or undefined before the first. */
export function before(question: Question, asking: Asking): Question | undefined {
  const questions = counted(asking, question);
  return questions[questions.indexOf(question) - 1];
}

/** The first one about a visit. */
export const firstOfVisit = (asking: Asking): Question | undefined => questionsFor(asking).find(isOfVisit);

/** undefined of a question that is not one of those counted. */
export function progress(question: Question, asking: Asking): Progress | undefined {
  const at = counted(asking, question).indexOf(question) + 1;
  if (at === 0) return undefined;
  if (asking.pack === undefined) return { at, of: undefined, atMost: true };
  const counts = outcomesOf(asking, asking.pack).map((each) => counted(each, question).length);
  const of = Math.max(...counts);
  return { at, of, atMost: Math.min(...counts) < of };
}

/** How the answers to come may fall, as far as further questions rest on them. */
function outcomesOf(asking: Asking, pack: Pack): readonly Asking[] {
  let outcomes: readonly Asking[] = [asking];
  for (const [question, fall] of FORKS)
    outcomes = outcomes.flatMap((each) => (isOpen(question, each) ? fall(each, pack) : [each]));
  return outcomes;
}

const isOpen = (question: Question, asking: Asking): boolean =>
  questionsFor(asking).includes(question) && !isAnswered(question, asking);

type Fork = readonly [Question, (asking: Asking, pack: Pack) => readonly Asking[]];

const FORKS: readonly Fork[] = [
  ['care', (asking, pack) => careChoices(pack).map((care) => withVisit(asking, { care }))],
  // Of one disease alone it is known which one a visit was for.
  ['conditions', (asking) => [asking, withOneCondition(asking)]],
  ['registered', (asking, pack) => [asking, withOneDisease(asking, pack)]],
  ['place', (asking) => [asking, withVisit(asking, { place: 'offsite-cross-province' })]],
  ['where', (asking) => [asking, withVisit(asking, { kind: 'pharmacy' })]],
  ['slip', onDayOfAnother],
  ['date', onDayOfAnother],
];

/** As if it were on the day of each of the others, and where that was unless it is known to be elsewhere. */
function onDayOfAnother(asking: Asking, pack: Pack): readonly Asking[] {
  const knowsWhere = isAnswered('where', asking);
  const days = asking.draft.visits.map(({ date, kind, level }) =>
    withVisit(asking, knowsWhere ? { date } : { date, kind, level }),
  );
  // One that shares a day is as good as another.
  const shared = days.find(({ visit, draft }) => othersOfDay(visit, draft.visits, pack).length > 0);
  return shared === undefined ? [asking] : [asking, shared];
}

const withVisit = (asking: Asking, changed: Partial<Visit>): Asking => ({
  ...asking,
  visit: { ...asking.visit, ...changed },
});

/** As if one of the two diseases were registered, and the visit for it. */
function withOneCondition(asking: Asking): Asking {
  const conditions = { hypertension: true, diabetes: false };
  return {
    ...withVisit(asking, { condition: 'hypertension' }),
    draft: { ...asking.draft, conditions },
  };
}

/** The same of the special diseases: as if of those of the document one were. */
function withOneDisease(asking: Asking, { diseases }: Pack): Asking {
  const { draft } = asking;
  const { policy = '' } = draft;
  const [one] = diseases;
  if (one === undefined) return asking;
  const region = { ...EMPTY_REGION, ...draft.regions[policy], specialDiseases: [one.id] };
  return {
    ...withVisit(asking, { disease: one.id }),
    draft: { ...draft, regions: { ...draft.regions, [policy]: region } },
  };
}
