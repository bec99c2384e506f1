import type { officialTextZhCN } from './official-text.zh-CN.ts';

type Keys = keyof (typeof officialTextZhCN)['officialText'];

/** The words around an article of the document itself, where the host provides its text. */
export const officialTextEn: { readonly officialText: Readonly<Record<Keys, string>> } = {
  officialText: {
    title: 'The document itself, in Chinese: {{article}}',
    marked: 'Marked are the figures used above.',
    excerpt: 'Marked are the figures used above. Only the parts that hold them are shown here.',
    whole: 'All of {{article}}',
    noArticle: 'The text on this site has no {{article}}. The published document is what counts.',
    notFound:
      'Not found in it: {{figures}}. The published document is what counts; {{hotline}} can tell you more.',
    mended: 'In the file on this site two articles run into each other here; they are shown in order.',
    half: 'half',
  },
};
