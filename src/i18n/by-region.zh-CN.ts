/** The texts of the frame around what the document of one region says. */
export const byRegionZhCN = {
  byRegion: {
    switch: '换一个地区看',
    more: '{{name}}：还可以看',
    choose: '先选参保地。',
    unknown: '没有这个地区的政策文件',
    unknownText: '链接里的地区这里没有，请在上面选一个。',
    basis: '依据 {{document}}，{{date}} 起施行。',
    draft: '依据征求意见稿 {{document}}。还没有正式印发，正式规定可能不同。',
    elsewhere: '您现在看的是{{name}}。您填的内容还是按{{own}}算，不会变。',
  },
} as const;
