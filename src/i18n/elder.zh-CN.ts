/** The texts of the version for older people. */
export const elderZhCN = {
  elder: {
    day: '{{year}} 年 {{month}} 月 {{day}} 日',
    waiting: '正在取政策文件……',
    further: '再记一次看病',
    start: {
      title: '看病花了钱，医保付多少？',
      how: '照着付钱时给您的单子，一步一步选就行，一次只问一件事。',
      begin: '开始算',
      goOn: '接着上次填的',
      result: '看算好的结果',
      anew: '都不要了，从头开始',
      cleared: '刚才填的都清掉了。',
      giveBack: '清错了，拿回来',
      noSpeech: '这个浏览器不能读出声音，请看屏幕上的字。',
    },
    payer: { fund: '医保付', supplement: '医保的补助再付', basic: '基本医保已付', you: '您自己付' },
    answer: {
      title: '算好了',
      which: '{{date}}，{{name}}',
      payer: '{{payer}} {{amount}} 元',
      sentence: '这次一共花了 {{total}} 元：{{payers}}。',
      note: '{{title}}。{{text}}',
      change: '填错了，改一改',
    },
    otherwise: {
      open: '文件里有一处，两种理解都说得通。按另一种，文件没有规定怎么付。',
      figures: '文件里有一处，两种理解都说得通。按另一种，您自己付 {{figures}} 元。',
      or: ' 元或 ',
      ask: '到底按哪一种，请打 {{hotline}} 问清楚。',
    },
    why: {
      title: '为什么是这个数',
      openTitle: '为什么算不出来',
      article: '依据：文件{{articles}}',
      all: '这次一共花了 {{total}} 元，都是医保管的。',
      total: '这次一共花了 {{total}} 元。',
      outOfScope: '其中 {{amount}} 元是医保不管的药品、项目，由您自己付。',
      paidFirst: '乙类的药品、项目，要先由您付一小部分：{{amount}} 元。',
      eligible: '剩下的 {{eligible}} 元，医保按规定付。',
      deductibleToday: '当天在同一家医院，前面已经扣过起付标准，这次不再扣。',
      deductibleOfVisit:
        '每次看病，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这次您先付 {{charged}} 元。',
      deductibleOfStay:
        '每次住院，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这次您先付 {{charged}} 元。',
      deductibleOfYearFirst:
        '一年里，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这一年还没有付过，这次您先付 {{charged}} 元。',
      deductibleOfYear:
        '一年里，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这次以前已经付了 {{used}} 元，这次您先付 {{charged}} 元。',
      deductibleMet:
        '一年里，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这一年您已经付满了，这次不再扣。',
      deductibleOfDayFirst:
        '同一天在同一家医院，开头的 {{amount}} 元由您自己付，这叫“起付标准”。这次您先付 {{charged}} 元。',
      deductibleOfDay:
        '同一天在同一家医院，开头的 {{amount}} 元由您自己付，这叫“起付标准”。当天前面已经付了 {{used}} 元，这次您先付 {{charged}} 元。',
      rate: '剩下的 {{base}} 元，医保付 {{share}}，就是每 100 元付 {{ofHundred}} 元：一共 {{amount}} 元。',
      rateOfAll: '这 {{base}} 元，医保付 {{share}}，就是每 100 元付 {{ofHundred}} 元：一共 {{amount}} 元。',
      limitCuts:
        '可是医保付的有上限：{{limit}} {{amount}} 元，以前已经用了 {{used}} 元，只剩 {{left}} 元。超过的医保不付。',
      limitCutsFirst: '可是医保付的有上限：{{limit}} {{amount}} 元。超过的医保不付。',
      limitHolds: '医保付的有上限：{{limit}} {{amount}} 元。这次没有超过。',
      whole: '没有超过上限的，医保全部付。',
      fund: '所以，这次医保付 {{fund}} 元。',
      basic: '基本医保已经付了 {{paid}} 元，这是您照单子填的。',
      own: '一共 {{total}} 元，减去上面付的，剩下 {{you}} 元由您自己付。',
      account: '您自己付的钱里，个人账户（医保卡里的钱）付 {{account}} 元，现金付 {{cash}} 元。',
      unknown: '文件没有写的，这里不猜，所以没有给您一个数。',
    },
    left: {
      title: '{{year}} 年还能报多少',
      mostOfYear: '这一年，医保最多还能付',
      mostOfPeriod: '再看病，医保最多还能付',
      ofMonth: '{{limit}}（{{month}}）',
      deductible: '医保开始付以前，您还要先自己付 {{left}} 元（一年里开头的 {{of}} 元由您自己付）。',
      deductibleMet: '一年里开头要您自己付的 {{of}} 元，已经付满了。',
      limit: '{{name}}一共 {{of}} 元，已经用了 {{used}} 元，还能报 {{left}} 元。',
      expense: '{{name}}一共 {{of}} 元，已经用了 {{used}} 元，还有 {{left}} 元的费用可以按比例报。',
      usedUp: '{{name}} {{of}} 元已经用完，超过的医保不再付。',
      threshold:
        '您自己付的加起来满 {{of}} 元以后，{{name}}再付一部分；现在是 {{used}} 元，还差 {{left}} 元。',
      thresholdMet: '您自己付的加起来已经满 {{of}} 元，以后的{{name}}再付一部分。',
      anew: '{{anew}}起重新算。',
      anewPregnancy: '下次怀孕重新算。',
    },
    visits: { title: '看每一次（一共 {{count}} 次）', one: '{{date}}，{{name}}，花了 {{total}} 元' },
    give: {
      title: '打印，或发给家人',
      paper: '打印在纸上',
      paperHow: '一张纸，上面有每个数、怎么算的、按哪一条。',
      family: '发给家人',
      familyHow: '家人打开就能看到您填的和算好的结果，可以帮您核对。',
    },
  },
} as const;
