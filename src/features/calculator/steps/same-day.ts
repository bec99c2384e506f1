import { i18n } from '@/i18n/i18n.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { dayAndPlace, institutionOf, namesOf, othersOfDay } from '../visits/alike.ts';
import { freshName, type InstitutionWords, isMadeUp } from '../visits/institution-words.ts';
import type { Asking, SameDayAnswer } from './asking.ts';

/** The answer that a visit was at none of the institutions of the others of its day. */
export const ANOTHER = 'another';

type Asked = Pick<Asking, 'visit' | 'draft' | 'pack' | 'chosen'>;

/** The other visits of its day that it may share a deductible with: those of one institution together. */
export function institutionsOfDay({ visit, draft, pack }: Asked): readonly (readonly Visit[])[] {
  const others = othersOfDay(visit, draft.visits, pack);
  return others.flatMap((other, index) => {
    const name = institutionOf(other);
    if (name === '') return [[other]];
    const same = others.filter((each) => institutionOf(each) === name);
    return same[0] === others[index] ? [same] : [];
  });
}

export const sameDayAnswer = (asked: Asked, at: string): SameDayAnswer => ({
  of: dayAndPlace(asked.visit, asked.pack) ?? '',
  at,
});

/** @returns the id of the first visit at the same institution, {@link ANOTHER}, or undefined while that is not known */
export function sameDayAnswered(asked: Asked): string | undefined {
  const { visit, pack, chosen } = asked;
  const institutions = institutionsOfDay(asked);
  const { of, at } = chosen.sameDay ?? {};
  if (of === dayAndPlace(visit, pack)) {
    if (at === ANOTHER) return at;
    const chosenOne = institutions.find((visits) => visits.some(({ id }) => id === at));
    if (chosenOne) return chosenOne[0]?.id;
  }
  const name = institutionOf(visit);
  if (name === '') return undefined;
  const same = institutions.find(([first]) => first && institutionOf(first) === name);
  if (same) return same[0]?.id;
  // It is called so since it was answered before.
  if (isMadeUp(name, i18n.t)) return ANOTHER;
  return institutions.some(([first]) => first && institutionOf(first) === '') ? undefined : ANOTHER;
}

/**
 * The answer as names, in which it goes wherever the case goes: by the ids of the visits that need one.
 * @param kind what kind of place they were
 */
export function calledBySameDay(
  asked: Asked,
  kind: string,
  words: InstitutionWords,
): ReadonlyMap<string, string> {
  const institutions = institutionsOfDay(asked);
  const answer = institutions.length === 0 ? undefined : sameDayAnswered(asked);
  if (answer === undefined) return new Map();
  const { visit } = asked;
  const others = institutions.flat();
  const names = namesOf(others);
  const same = others.find(({ id }) => id === answer);
  if (same) {
    const only = names.length === 0 ? words.one(kind) : freshName(kind, names, words);
    const name = institutionOf(same) || ownName(visit, names) || only;
    return new Map([
      [same.id, name],
      [visit.id, name],
    ]);
  }
  const called = new Map<string, string>();
  const [one, further] = others;
  // Of several without a name it was not asked whether they are one.
  if (one && further === undefined && institutionOf(one) === '')
    called.set(one.id, freshName(kind, namesOf([visit]), words));
  const taken = [...names, ...called.values()];
  return called.set(visit.id, ownName(visit, taken) || freshName(kind, taken, words));
}

/** What the visit is called; empty where that is what others are called. */
const ownName = (visit: Visit, taken: readonly string[]): string =>
  taken.includes(institutionOf(visit)) ? '' : institutionOf(visit);
