import { expect, it } from 'vitest';
import { type Draft, EMPTY_REGION, emptyDraft } from '@/shared/draft/draft.ts';
import { emptyRequest } from '@/shared/draft/request.ts';
import { sheetOf } from './sheet-of.ts';
import { visit } from './visits.ts';

const draftOf = (policy: string, changes: Partial<Draft>): Draft => ({
  ...emptyDraft(2023, 'next'),
  policy,
  ...changes,
});

/* 开封 第九条: tertiary 50 once a day and institution, 50 %. The second visit has 20 of it left; by the other reading, none. */
const SAME_DAY = draftOf('kaifeng', {
  visits: [
    visit('a', '2023-05-06', '30', { name: '市中心医院' }),
    visit('b', '2023-05-06', '120', { name: '市中心医院' }),
  ],
});

it('says of all visits what the year comes to by each reading', () => {
  // 120 − 20 = 100, × 50 % = 50; 120 × 50 % = 60.
  const text = sheetOf(SAME_DAY, {});
  expect(text).toContain('2023 年医保付 50.00 元，您负担 100.00 元');
  expect(text).toContain('2023 年医保付 60.00 元，您负担 90.00 元');
  expect(text).toContain('您填的2 次就诊');
});

it('begins with who pays what of every visit and in the year, and with what is left', () => {
  // The first visit stays below the deductible of 50; the second as above. 第九条: 150 a month, 1,000 a year.
  const text = sheetOf(SAME_DAY, {});
  const glance = text.slice(text.indexOf('== 一览 =='), text.indexOf('== 您的情况 =='));
  expect(glance).toMatch(/^1\. 2023-05-06 .*市中心医院.*\t30\.00\t0\.00\t30\.00$/mu);
  expect(glance).toMatch(/^2\. 2023-05-06 .*市中心医院.*\t120\.00\t50\.00\t70\.00$/mu);
  expect(glance).toContain('2023 年合计\t150.00\t50.00\t100.00');
  expect(glance).toContain('已用 50.00 / 150.00 元');
  expect(glance).toContain('已用 50.00 / 1,000.00 元');
  expect(sheetOf(SAME_DAY, { visit: 'b' })).not.toContain('一览');
});

it('says of one visit alone what it comes to by the other reading', () => {
  const second = sheetOf(SAME_DAY, { visit: 'b' });
  expect(second).toContain('按“只在当天第一次扣”：这次医保付 60.00 元，您负担 60.00 元。');
  const first = sheetOf(SAME_DAY, { visit: 'a' });
  expect(first).toContain('怎么理解，这次算出来都一样。');
  for (const text of [first, second]) {
    expect(text).not.toContain('2023 年医保付');
    expect(text).not.toContain('次就诊（医保付');
  }
  expect(first).not.toContain('120.00');
});

/* 200 − 50 = 150, × 50 % = 75; the person pays 125, all of it from the 600 in the account. */
const FROM_ACCOUNT = draftOf('kaifeng', {
  openingBalance: { 2023: '600' },
  payFromAccount: true,
  visits: [visit('a', '2023-05-06', '200')],
});

it('does not say what is in the account where nothing is to be said of the person', () => {
  const whole = sheetOf(FROM_ACCOUNT, {});
  expect(whole).toContain('600.00');
  expect(whole).toContain('个人账户余额只是下限');
  for (const choices of [{ person: false }, { person: false, visit: 'a' }]) {
    const text = sheetOf(FROM_ACCOUNT, choices);
    expect(text).toContain('125.00');
    expect(text).not.toContain('600.00');
    expect(text).not.toContain('个人账户余额');
  }
});

it('does not say of a person what was entered and not counted', () => {
  const region = { ...EMPTY_REGION, parameters: { nowhere: '4321' } };
  const draft = draftOf('kaifeng', { regions: { kaifeng: region }, visits: FROM_ACCOUNT.visits });
  expect(sheetOf(draft, {})).toContain('nowhere');
  expect(sheetOf(draft, { person: false })).not.toContain('nowhere');
});

/*
 * 定西 第三十一条: the higher of the two limits is 4000; 第三十条（四）: 300 more for a further disease. 第三十六条（一）: 3500
 * for a normal birth, 1000 more for a further child.
 */
const DISEASES = draftOf('dingxi', {
  year: '2024',
  regions: { dingxi: { ...EMPTY_REGION, specialDiseases: ['27', '24', 'unlisted-disease'] } },
  requests: [{ ...emptyRequest('r', 'maternity-allowance'), birthKind: 'normal', babies: '2' }],
  visits: [
    visit('a', '2024-02-01', '3000', { care: 'special-disease', disease: '27', level: 'secondary' }),
    visit('b', '2024-06-05', '9000', {
      care: 'delivery',
      admitted: '2024-06-01',
      level: 'secondary',
      birthKind: 'normal',
      babies: '2',
    }),
  ],
});

it('does not say what somebody was treated for where that is to be left out', () => {
  const told = ['unlisted-disease', '多出的个数', '每多一个加', '生育津贴', '几个孩子'];
  const whole = sheetOf(DISEASES, {});
  for (const each of told) expect(whole).toContain(each);
  expect(whole).toContain('4,000.00 + 300.00 × 1');
  const text = sheetOf(DISEASES, { diagnoses: false });
  for (const each of told) expect(text).not.toContain(each);
  expect(text).toContain('取最小（2,100.00；4,300.00） = 2,100.00 元');
  expect(text).toContain('取最小（9,000.00；4,500.00） = 4,500.00 元');
  expect(text).toContain('就医类别还写着：门诊慢特病、分娩。');
  expect(whole).not.toContain('就医类别还写着');
});

it('names only the kinds of care that are on the sheet', () => {
  expect(sheetOf(DISEASES, { diagnoses: false, visit: 'b' })).toContain('就医类别还写着：分娩。');
  expect(sheetOf(SAME_DAY, { diagnoses: false })).not.toContain('就医类别还写着');
});
