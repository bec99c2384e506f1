import type { byRegionZhCN } from './by-region.zh-CN.ts';
import type { Same } from './same.ts';

/** The texts of the frame around what the document of one region says. */
export const byRegionEn: Same<typeof byRegionZhCN> = {
  byRegion: {
    switch: 'Look at another region',
    more: '{{name}}: see also',
    choose: 'Choose where you are insured first.',
    unknown: 'There is no policy for this region',
    unknownText: 'The region in the link is not known here. Choose one above.',
    basis: 'By {{document}}, in force from {{date}}.',
    draft: 'By a draft for comment, {{document}}. It is not issued yet, and the final rules may differ.',
    elsewhere: 'You are looking at {{name}}. What you entered stays with {{own}}.',
  },
};
