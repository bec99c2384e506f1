/** The words around an article of the document itself, where the host provides its text. */
export const officialTextZhCN = {
  officialText: {
    title: '文件原文：{{article}}',
    marked: '标出的就是上面用到的数。',
    excerpt: '标出的就是上面用到的数。这里只摘了写有它们的几段。',
    whole: '{{article}}全文',
    noArticle: '网站放的这份文件里，没有找到{{article}}。请以正式公布的文件为准。',
    notFound: '原文里没有找到这个数：{{figures}}。请以正式公布的文件为准，也可以拨打 {{hotline}} 核实。',
    mended: '网站放的文件在这里有两条混在一起，显示时已经理顺。',
    half: '减半',
  },
} as const;
