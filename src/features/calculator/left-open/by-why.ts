import type { Pack } from '@/engine/index.ts';

export type LeftOpenEntry = Pack['leftOpen'][number];

/** Keys of the texts that say why something is left open, in the order in which the reasons are shown. */
export const WHY_WORDS = {
  silent: 'leftOpen.why.silent',
  elsewhere: 'leftOpen.why.elsewhere',
  'being-advanced': 'leftOpen.why.beingAdvanced',
  facts: 'leftOpen.why.facts',
} as const satisfies Readonly<Record<LeftOpenEntry['why'], string>>;

const REASONS = Object.keys(WHY_WORDS) as readonly LeftOpenEntry['why'][];

/** The points that are left open for each reason; no reason that none is left open for. */
export const byWhy = (entries: readonly LeftOpenEntry[]) =>
  REASONS.map((why) => ({
    why,
    title: WHY_WORDS[why],
    entries: entries.filter((entry) => entry.why === why),
  })).filter((group) => group.entries.length > 0);
