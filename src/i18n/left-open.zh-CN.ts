/** The texts of the screen on what a document leaves open. */
export const leftOpenZhCN = {
  leftOpen: {
    intro: '下面这些，这里不计算，或者只是估算。每一条都写着为什么、看哪一条、该问谁。',
    count: '共 {{count}} 条。',
    none: '这份文件没有登记不计算的内容。',
    why: {
      silent: '文件没有写',
      elsewhere: '写在别的文件里',
      beingAdvanced: '还在推进，没有定下来',
      facts: '要看具体情况，表格问不出来',
    },
    by: '依据',
    nowhere: '全文没有写',
    ask: '问谁',
    all: '看全部 {{count}} 条',
    unknown: '这份文件里没有这一条',
    unknownText: '链接里的那一条现在没有了，下面是全部。',
  },
} as const;
