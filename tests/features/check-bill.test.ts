import { describe, expect, it } from 'vitest';
import {
  articlesOf,
  type BillCheck,
  type BillFile,
  checkBill,
  type Fen,
  parseFen,
  type Slip,
  type SlipAmount,
} from '@/engine/index.ts';
import { adoptedDraft } from '@/features/calculator/check-bill/adopted-draft.ts';
import { readShare } from '@/features/calculator/check-bill/read-share.ts';
import { readSlip } from '@/features/calculator/check-bill/read-slip.ts';
import { slipFields } from '@/features/calculator/check-bill/slip-fields.ts';
import { fileOf } from '@/features/calculator/what-if/as-entered.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { draftOfCase } from '@/shared/draft/draft-of-case.ts';
import { shippedPack } from '../packs.ts';

const fen = (text: string): Fen => parseFen(text) as Fen;

const slip = (amounts: Readonly<Partial<Record<SlipAmount, string>>>): Slip => ({
  amounts: Object.fromEntries(Object.entries(amounts).map(([name, text]) => [name, fen(text)])),
});

interface Claim {
  readonly [key: string]: unknown;
  readonly date: string;
  readonly total: string;
}

/** A case of somebody in service, with visits to hospitals. */
const caseOf = (policy: string, claims: readonly Claim[], person: object = {}): BillFile =>
  ({
    format: 'gongji-case/1',
    policy,
    year: Number(claims[0]?.date.slice(0, 4)),
    person: { status: 'in-service', ...person },
    claims: claims.map((claim, index) => ({ id: String(index + 1), care: 'outpatient', ...claim })),
  }) as unknown as BillFile;

const at = (level: string, name?: string): object => ({ kind: 'hospital', level, ...(name ? { name } : {}) });

function check(file: BillFile, of: Slip, id = '1'): BillCheck {
  const checked = checkBill(shippedPack((file as unknown as { policy: string }).policy), file, id, of);
  if (!checked) throw new Error('no such case');
  return checked;
}

const causesOf = ({ causes }: BillCheck) =>
  causes.map(({ changes, bases }) => ({
    changes,
    articles: [...new Set(bases.flatMap((basis) => articlesOf(basis)))],
  }));

const STAY = {
  care: 'inpatient',
  date: '2024-04-19',
  admitted: '2024-04-08',
  provider: at('tertiary'),
  total: '10000.00',
};

/** Each with the article that its figures stand in; the figures are worked out by hand. */
const EXAMPLES = {
  // 开封 第九条: (172.60 − 40) × 55 % is 72.93 at a secondary hospital, (172.60 − 50) × 50 % is 61.30 at a tertiary one.
  level: {
    file: caseOf('kaifeng', [{ date: '2023-05-06', provider: at('secondary'), total: '172.60' }]),
    slip: slip({ fund: '61.30' }),
    change: { cause: 'level', level: 'tertiary' },
    article: '9',
  },
  // 开封 第九条: (250 − 50) × 50 % is 100 in service, × 60 % is 120 retired.
  status: {
    file: caseOf('kaifeng', [{ date: '2023-05-06', provider: at('tertiary'), total: '250.00' }]),
    slip: slip({ fund: '120.00' }),
    change: { cause: 'status', status: 'retired' },
    article: '9',
  },
  // 省本级 第九条（二）: 10 points more are 60 % of 650 − 150, that is 300; 10 % more are 55 %, that is 275.
  reading: {
    file: caseOf('sichuan-provincial', [{ date: '2023-05-06', provider: at('tertiary'), total: '650.00' }], {
      status: 'retired',
    }),
    slip: slip({ fund: '275.00', outOfPocket: '375.00' }),
    change: { cause: 'reading', reading: 'retired-rate-uplift', option: 'relative' },
    article: '9.2',
  },
  // 定西 第二十七条（三）: without a referral in the province 800 and 83 %, with one 800 and 88 % of 9,200.
  place: {
    file: caseOf('dingxi', [{ ...STAY, place: 'offsite-in-province' }]),
    slip: slip({ deductible: '800.00', fund: '8096.00' }),
    change: { cause: 'place', place: 'offsite-referred' },
    article: '27.3',
  },
  // 开封 第九条: on one day at one institution 50 yuan once; the second visit of 100 yuan is paid half of all of it.
  sameDay: {
    file: caseOf('kaifeng', [
      { date: '2023-05-06', provider: at('tertiary', '一院'), total: '80.00' },
      { date: '2023-05-06', provider: at('tertiary'), total: '100.00' },
    ]),
    slip: slip({ deductible: '0.00', fund: '50.00' }),
    id: '2',
    change: { cause: 'same-day', how: 'together', other: '1' },
    article: '9',
  },
  // 定西 第二十三条: of 1,000 yuan of class B items 30 are paid first. Without that, (10,000 − 600) × 93 % is 8,742.
  classB: {
    file: caseOf('dingxi', [{ ...STAY, classB: '1000.00' }]),
    slip: slip({ preSelfPay: '0.00', fund: '8742.00' }),
    change: { cause: 'class-b', as: 'paid-first', amount: { least: 0, most: 0 } },
    article: '23',
  },
  // 开封 第九条: half of 250 − 50 is 100, but a month has 150; 30 means that 120 were paid before. The 50 of the day were
  // charged, so that no visit before it at this institution explains it.
  used: {
    file: caseOf('kaifeng', [{ date: '2023-05-06', provider: at('tertiary'), total: '250.00' }]),
    slip: {
      ...slip({ eligible: '250.00', deductible: '50.00', fund: '30.00' }),
      left: new Map([['month', fen('0.00')]]),
    },
    change: { cause: 'used', of: 'limit', id: 'month:2023-05', amount: { least: 120_00, most: 120_00 } },
    article: '9',
  },
} as const;
type Example = (typeof EXAMPLES)[keyof typeof EXAMPLES] & { readonly id?: string };

describe.each(Object.entries<Example>(EXAMPLES))('%s', (_, { file, slip: of, id, change, article }) => {
  it('explains the slip, with its article', () => {
    const [first, ...others] = causesOf(check(file, of, id));
    expect(first?.changes[0]).toMatchObject(change);
    expect(first?.articles).toContain(article);
    expect(others.map(({ changes }) => changes[0]?.cause)).not.toContain(change.cause);
  });

  it('is what the slip says once it is adopted', () => {
    const { policy } = file as unknown as { policy: string };
    const open = shippedPack(policy);
    const made = draftOfCase(file, () => open);
    if (!made.ok) throw new Error('no draft');
    const visit = made.draft.visits[Number(id ?? '1') - 1]?.id ?? '';
    const entered = (draft: Draft): BillFile => fileOf(draft, open, { setAside: [] }) as BillFile;
    const found = checkBill(open, entered(made.draft), visit, of)?.causes[0]?.changes[0];
    const words = { same: '同一家', another: (name: string) => `${name}二` };
    const adopted = found && adoptedDraft(made.draft, visit, found, words);
    if (!adopted) throw new Error('nothing was adopted');
    const again = check(entered(adopted), of, visit);
    expect(again.lines.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  });
});

it('says of every line whether it agrees, differs, or is not on the slip', () => {
  const { file } = EXAMPLES.level;
  const { lines } = check(
    file,
    slip({ total: '172.60', fund: '61.30', accountPaid: '10.00', cashPaid: '1.30' }),
  );
  const verdicts = Object.fromEntries(lines.map(({ line, verdict }) => [line, verdict]));
  expect(verdicts).toMatchObject({
    total: 'agrees',
    fund: 'differs',
    deductible: 'not-on-slip',
    // The case does not ask the account to pay, but together they are what the person bears.
    accountPaid: 'not-asked',
    outOfPocket: 'differs',
  });
});

it('what the account pays of what another insurance has left is no difference', () => {
  // 开封 第九条: (172.60 − 40) × 55 % = 72.93; of the other 99.67, 20 are paid by what is not computed
  const claims = [{ date: '2023-05-06', total: '172.60', provider: at('secondary') }];
  const file = { ...caseOf('kaifeng', claims, { openingBalance: '1000' }), payFromAccount: true };
  const paid = { fund: '72.93', civilServant: '20', outOfPocket: '79.67', accountPaid: '79.67' };
  const { lines, causes } = check(file, slip({ total: '172.60', ...paid }));
  expect(lines.filter(({ verdict }) => verdict === 'differs')).toEqual([]);
  expect(lines.find(({ line }) => line === 'accountPaid')?.verdict).toBe('not-computed');
  expect(causes).toEqual([]);
});

it('levels with the same terms are one cause', () => {
  // 开封 第九条: nothing is charged at primary institutions, grass-roots ones among them, and 60 % is paid.
  const [first, ...others] = causesOf(check(EXAMPLES.level.file, slip({ fund: '103.56' })));
  expect(first?.changes.map((change) => change.cause === 'level' && change.level)).toEqual([
    'primary',
    'community',
    'station',
  ]);
  expect(others).toEqual([]);
});

it('what is used up has no upper end', () => {
  // 开封 第九条: 150 a month; a slip on which nothing is paid any more says that as much or more was used.
  const { file } = EXAMPLES.used;
  const nothing = slip({ eligible: '250.00', deductible: '50.00', fund: '0.00' });
  const { causes } = check(file, { ...nothing, left: new Map([['month', fen('0.00')]]) });
  expect(causes.map(({ changes }) => changes)).toEqual([
    [{ cause: 'used', of: 'limit', id: 'month:2023-05', amount: { least: 150_00, most: undefined } }],
  ]);
});

describe('amounts that are worked out', () => {
  it('a visit that is missing stands before an amount used', () => {
    // 十堰 第五条: 500 a year; 380 charged means that 120 were charged before, and half of 620 − 380 is 120.
    const file = caseOf('shiyan', [{ date: '2023-05-06', provider: at('tertiary'), total: '620.00' }]);
    const { causes } = check(file, slip({ deductible: '380.00', fund: '120.00', outOfPocket: '500.00' }));
    expect(causes.map(({ changes }) => changes)).toEqual([
      [{ cause: 'same-day', how: 'missing', eligible: { least: 120_00, most: 120_00 } }],
    ]);
  });

  it('a whole amount paid first on class B items stands before a visit of some size or larger', () => {
    // 宝鸡 第八条: 100 charged, 500 a year. Nothing is paid where 200 of 300 were paid first, or where the year is used up.
    const file = caseOf('baoji', [{ date: '2023-05-06', provider: at('tertiary'), total: '300.00' }]);
    const { causes } = check(file, slip({ deductible: '100.00', fund: '0.00' }));
    expect(causes.map(({ cause }) => cause)).toEqual(['class-b', 'same-day']);
    expect(causes[0]?.changes).toEqual([
      { cause: 'class-b', as: 'paid-first', amount: { least: 200_00, most: 200_00 } },
    ]);
    expect(causes[1]?.changes[0]).toMatchObject({ how: 'missing', eligible: { most: undefined } });
  });

  it('an amount used is not looked for where a discrete change explains the slip', () => {
    // 开封 第九条: 61.30 of 172.60 at a tertiary hospital; or 88.70 of the 150 of the month were used.
    const { causes } = check(EXAMPLES.level.file, EXAMPLES.level.slip);
    expect(causes.map(({ cause }) => cause)).toEqual(['level']);
  });
});

it('nothing is made up where no single change fits', () => {
  expect(check(EXAMPLES.level.file, slip({ fund: '61.31', deductible: '49.00' })).causes).toEqual([]);
});

it('of a slip that does not add up, that is said, and no cause is looked for', () => {
  const { badSums, causes } = check(
    EXAMPLES.level.file,
    slip({ total: '172.60', fund: '61.30', outOfPocket: '111.40' }),
  );
  expect(badSums).toEqual([
    { whole: 'total', parts: ['fund', 'outOfPocket'], wholeAmount: 172_60, sum: 172_70, isEntered: false },
  ]);
  expect(causes).toEqual([]);
});

describe('a slip that cannot be of the bill entered', () => {
  const file = caseOf('kaifeng', [{ date: '2023-05-06', provider: at('tertiary'), total: '180.00' }]);
  const entered = { whole: 'total', wholeAmount: 180_00, isEntered: true };

  it.each([
    ['more was paid than was charged', { fund: '999999.00' }, ['fund'], 999_999_00],
    ['so by the person', { fund: '65.00', outOfPocket: '180.01' }, ['outOfPocket'], 180_01],
    ['what was taken first is more', { deductible: '200.00' }, ['deductible'], 200_00],
    ['less was paid by all', { fund: '77.00', outOfPocket: '100.00' }, ['fund', 'outOfPocket'], 177_00],
    ['more was paid by all', { fund: '77.00', outOfPocket: '110.00' }, ['fund', 'outOfPocket'], 187_00],
    [
      'more with what was taken first',
      { deductible: '150.00', fund: '65.00' },
      ['deductible', 'fund'],
      215_00,
    ],
  ] as const)('%s', (_, amounts, parts, sum) => {
    const { badSums, causes, furtherCauses } = check(file, slip(amounts));
    expect(badSums).toEqual([{ ...entered, parts, sum }]);
    expect(causes).toEqual([]);
    expect(furtherCauses).toBe(0);
  });

  it('a line that is too large is named once', () => {
    const { badSums } = check(file, slip({ total: '180.00', eligible: '180.00', fund: '999999.00' }));
    expect(badSums).toEqual([
      { whole: 'total', parts: ['fund'], wholeAmount: 180_00, sum: 999_999_00, isEntered: false },
    ]);
  });

  it('nothing is said where the figures come to the total, or may yet', () => {
    for (const amounts of [
      { fund: '77.00', outOfPocket: '103.00' },
      { fund: '0.00' },
      { fund: '77.00', cashPaid: '1.00' },
    ])
      expect(check(file, slip(amounts)).badSums).toEqual([]);
  });
});

it.each([
  ['55%', '0.55'],
  ['５５％', '0.55'],
  ['55', '0.55'],
  ['0.55', '0.55'],
  ['0.8835', '0.8835'],
  ['87.5%', '0.875'],
  ['100%', '1'],
  ['1', '1'],
  ['0', '0'],
  ['101', undefined],
  ['half', undefined],
])('the rate %s is read as %s', (typed, share) => {
  expect(readShare(typed)).toBe(share);
});

it('what cannot be read is said at its field, and the others count', () => {
  const fields = slipFields(shippedPack('kaifeng').pack, 'outpatient');
  const read = readSlip(fields, { fund: '61.3o', total: '１７２．６０元', rate: '五成', 'left.month': '65' });
  expect([...read.bad]).toEqual(['rate', 'fund']);
  expect(read.slip.amounts).toEqual({ total: 172_60 });
  expect(read.slip.left?.get('month')).toBe(65_00);
});
