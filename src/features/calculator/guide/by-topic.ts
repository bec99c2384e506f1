import { GUIDE_TOPICS, type GuideEntry, type GuideTopic } from '@/engine/index.ts';

export interface OfTopic {
  readonly topic: GuideTopic;
  readonly entries: readonly GuideEntry[];
}

/** Answers by what they are about; no topic without any. */
export const byTopic = (guide: readonly GuideEntry[]): readonly OfTopic[] =>
  GUIDE_TOPICS.map((topic) => ({ topic, entries: guide.filter((entry) => entry.topic === topic) })).filter(
    ({ entries }) => entries.length > 0,
  );
