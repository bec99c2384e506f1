import { GUIDE_TOPICS, type GuideEntry, type GuideTopic, type Pack } from '@/engine/index.ts';

/** What is asked of two regions about one topic: the same of both, and what only one of them answers. */
export interface AskedOfBoth {
  readonly topic: GuideTopic;
  readonly both: readonly (readonly [GuideEntry, GuideEntry])[];
  readonly onlyOne: readonly GuideEntry[];
  readonly onlyOther: readonly GuideEntry[];
}

/** Answers of two regions by topic; the same question has the same id in both. */
export function askedOfBoth(one: Pack, other: Pack): readonly AskedOfBoth[] {
  const of = (pack: Pack, topic: GuideTopic) => pack.guide.filter((entry) => entry.topic === topic);
  const lacks =
    ({ guide }: Pack) =>
    ({ id }: GuideEntry): boolean =>
      !guide.some((entry) => entry.id === id);
  return GUIDE_TOPICS.map((topic) => ({
    topic,
    both: of(one, topic).flatMap((entry) => {
      const same = other.guide.find(({ id }) => id === entry.id);
      return same ? [[entry, same] as const] : [];
    }),
    onlyOne: of(one, topic).filter(lacks(other)),
    onlyOther: of(other, topic).filter(lacks(one)),
  })).filter(({ both, onlyOne, onlyOther }) => both.length + onlyOne.length + onlyOther.length > 0);
}
