/** A document in words of its own, with every kind of rule that a pack can have. */
export const TEXT = `
第一章 总则
第一条 自 2031 年 5 月 1 日起试行，试
- 1 -
行三年，照第十一条办。
第二条 每次起付：大医院 70 元，小医院 30 元，小站不设起付标准。
第三条 一年最多 4200 元，2031 年减半。每多一个病种加 250 元。
第四条 （一）在职付 62%。
（二）退休再高 8 个百分点。
（三）外地的降 15%。
第五条 乙类先自付百分之六。
第六条 自付超过 1300 元的，再补 77%，全年不超过 20 万元。
第七条 病种见下表：

序号	病种	限额(元)
1	甲病	9000

2	乙病	6500

第八条 断缴不到两个月照付；断缴一年以上的，补缴后等四个月。
第九条 账户每月划入 3.1%，退休的每月 55 元。
第十条 单位缴 6.6%，本人缴 1.9%，基数在 65%至 250%之间；大额补助单位 48 元、个人 96 元。首次缴费 5 个月后享受。
第十一条 缴满十二年退休，欠的按 1.3 倍补；改过的要满 7 年。
第十二条 津贴：顺产 90 天，难产加 20 天，多一个婴儿加 12 天；月工资除以 31；之前要缴满 9 个月。
第十三条 这里的 333 元，谁也不用。
附件：
第一条 不算在内的 999 元。
`;

const text = (zh: string) => ({ 'zh-CN': zh, en: 'In English.' });

/** What a pack would say of it. The audit takes any JSON: whether it can be settled with is looked at elsewhere. */
export const packOf = () => ({
  id: 'made-up',
  document: {
    inForceFrom: { date: '2031-05-01', cite: '1' },
    statedTerm: { until: '2034-04-30', text: text('试行三年，到2034年4月30日。'), cite: '1' },
  },
  readings: [
    {
      id: 'lowered',
      question: text('降15%怎么降？'),
      cite: '4.3',
      options: [{ id: 'a', meaning: text('降15%。') }],
    },
  ],
  assumptions: [{ id: 'twice', text: text('照付62%的办。'), cite: '4.1' }],
  articles: { 2: { gist: text('起付70元、30元。') }, 4: { gist: text('比例有三条。') } },
  diseases: [
    { id: '1', name: text('甲病'), limit: '9000', cite: '7' },
    { id: '2', name: text('乙病'), limit: '6500', cite: '7' },
  ],
  deductibles: [
    {
      amount: [
        { when: { provider: 'tertiary' }, is: '70', cite: '2' },
        { when: { provider: 'primary' }, is: '30', cite: '2' },
        { when: {}, is: '0', cite: '2' },
      ],
    },
  ],
  limits: [
    {
      amount: [
        { when: { date: { until: '2031-12-31' } }, is: { half: '4200' }, cite: '3' },
        { when: { date: { from: '2032-01-01' } }, is: '4200', cite: '3' },
      ],
      further: { each: 'registered-disease', amount: [{ when: {}, is: '250', cite: '3' }] },
    },
    { amount: [{ when: {}, is: '200000', cite: '6' }] },
  ],
  supplements: [{ threshold: { is: '1300', per: 'year', cite: '6' }, rate: { is: '0.77', cite: '6' } }],
  coverages: [
    {
      rate: [
        { when: { status: 'in-service' }, is: '0.62', cite: '4.1' },
        { when: { status: 'retired' }, is: { plus: ['0.62', { is: '0.08', cite: '4.2' }] }, cite: '4.1' },
        {
          when: { place: 'offsite' },
          is: { reading: 'lowered', choose: { a: { minus: ['0.62', { is: '0.15', cite: '4.3' }] } } },
          cite: ['4.1', '4.3'],
        },
      ],
      classBShare: { is: '0.06', cite: '5' },
    },
  ],
  interruption: { shortUnder: '2', longOver: '12', wait: '4', cite: '8' },
  account: {
    credit: [
      { when: {}, is: { kind: 'base-share', share: '0.031' }, cite: '9' },
      { when: {}, is: { kind: 'amount', amount: '55' }, cite: '9' },
      { when: {}, is: { kind: 'base-share', share: '0.5' }, assumption: 'twice' },
    ],
    uses: [{ when: {}, is: 'no', text: text('账户划入55元。'), cite: '9' }],
  },
  requests: {
    contribution: [
      {
        base: { least: { is: '0.65', cite: '10' }, most: { is: '2.50', cite: '10' } },
        employer: '0.066',
        personal: '0.019',
        premium: { employer: '48', personal: '96', cite: '10' },
        cite: '10',
      },
    ],
    'retirement-buyout': {
      months: { is: '144', cite: '11' },
      surcharge: { is: '1.3', cite: '11' },
      afterChange: { months: { is: '84', cite: '11' }, surcharge: null },
    },
    'maternity-allowance': {
      days: [{ when: {}, is: { plus: ['90', '20'] }, cite: '12' }],
      furtherBaby: [{ when: {}, is: '12', cite: '12' }],
      daysOfMonth: { is: '31', cite: '12' },
      leastMonths: { is: '9', cite: '12' },
    },
    'benefit-start': {
      first: [{ payer: 'flexible', is: { kind: 'after-months', months: '5' }, cite: '10' }],
    },
  },
  says: { 'in-arrears': { text: text('断缴一年以上的，等4个月。'), cite: '8' } },
  leftOpen: [{ text: text('没有写多少。'), ask: text('请拨打400800。'), cite: '13' }],
  guide: [
    { text: text('缴满12年，也就是144个月。'), cite: '11' },
    { id: 'class-b', text: text('乙类先付6%。'), cite: '5' },
  ],
  exceptions: [{ figure: '333元', cite: '13', why: text('谁也不用。') }],
});
