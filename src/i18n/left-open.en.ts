import type { leftOpenZhCN } from './left-open.zh-CN.ts';
import type { Same } from './same.ts';

/** The texts of the screen on what a document leaves open. */
export const leftOpenEn: Same<typeof leftOpenZhCN> = {
  leftOpen: {
    intro:
      'These points are not computed here, or only estimated. With each stands why, which article, and whom to ask.',
    count: '{{count}} points.',
    count_one: 'One point.',
    none: 'Nothing is listed for this document.',
    why: {
      silent: 'The document does not say',
      elsewhere: 'It stands in another document',
      beingAdvanced: 'It is being advanced, not settled',
      facts: 'It depends on facts that no form can ask',
    },
    by: 'See',
    nowhere: 'nowhere in the document',
    ask: 'Whom to ask',
    all: 'See all {{count}} points',
    all_one: 'See the one point',
    unknown: 'This document has no such point',
    unknownText: 'The point in the link is not there any more. Here are all of them.',
  },
};
