/** The sample cases: each named by its situation, and what to look at in it. */
export const samplesZhCN = {
  sampleOpening: { text: '正在打开……' },
  samples: {
    monthLimit: {
      title: '一个月看了几次，每月限额用完了',
      shows: '看第三次：五月的 150 元不够付了，超过的由您负担；到六月又有 150 元。',
    },
    yearLimit: {
      title: '从年中开始记，全年限额用完了',
      shows: '先填之前已经用过的，再看后面几次：全年 3000 元在十一月用完，之后都由您负担。',
    },
    sameDay: {
      title: '同一天在同一家医院看了两次',
      shows: '看第二次：当天的起付标准已经付过，不再扣；换一天又要先付 50 元。',
    },
    retiresMidYear: {
      title: '年中退休了',
      shows:
        '看六月前后：支付比例和全年限额提高，已经用过的照样算；个人账户从七月起按退休的标准划入（养老金水平是举例）。',
    },
    notStated: {
      title: '去药店买药，文件没写怎么付',
      shows: '看药店和没有定级的医院这两次：文件没有规定，这里不猜金额，单独列出。',
    },
    notPaid: {
      title: '有三次统筹没有支付',
      shows: '看原因：住院期间看门诊、不是定点机构、买药没有处方；这三次不占起付标准和限额。',
    },
    twoMeanings: {
      title: '退休提高 10%，有两种理解',
      shows: '是加 10 个百分点，还是乘 1.1？换一种理解，看统筹支付差多少。',
    },
    twoDiseases: {
      title: '退休了，常吃降压药、降糖药',
      shows:
        '“两病”用药没有起付标准，按 70% 支付，两种病全年合计最多 500 元；您负担的先用个人账户付（养老金水平是举例）。',
    },
  },
} as const;
