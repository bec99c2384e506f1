import { describe, expect, it } from 'vitest';
import {
  creditGrounds,
  formatFen,
  formatMonth,
  minus,
  plus,
  readCase,
  settle,
  ZERO,
} from '@/engine/index.ts';
import { type MonthOfAccount, yearOfAccount } from '@/features/calculator/account/account-months.ts';
import { emptyDraft } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

/** What the account's year of a case looks like. */
function yearOf(kase: {
  readonly policy: string;
  readonly [key: string]: unknown;
}): readonly MonthOfAccount[] {
  const open = shippedPack(kase.policy);
  const read = readCase(kase, () => open);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return yearOfAccount(settle(open, read.value, { trace: false })).months;
}

const CASE = { format: 'gongji-case/1', year: 2023, claims: [] } as const;

/*
 * 开封 第十六条: in service 2 % of 5000 = 100.00 a month. 第九条: tertiary 50 a day, 50 %: of 250, 100.00 are paid and 150.00
 * borne, from the account as far as it goes: 10.00 and the credit of January; in March those of February and March.
 */
it('the months of the account have what reached it and what it paid, and make its balance', () => {
  const draft = {
    ...emptyDraft(2023, 'next'),
    contributionBase: '5000',
    openingBalance: { 2023: '10' },
    payFromAccount: true,
    visits: [
      visit('a', '2023-01-20', '250'),
      visit('b', '2023-03-02', '250'),
      visit('c', '2024-01-02', '60'),
    ],
  };
  const { settlement } = evaluate(draft, shippedPack('kaifeng'));
  if (!settlement) throw new Error('nothing was settled');
  const { months } = yearOfAccount(settlement);
  expect(months.map(({ paid }) => formatFen(paid)).slice(0, 4)).toEqual(['110.00', '0.00', '150.00', '0.00']);
  expect(months[0]?.payments.map(({ claim, amount }) => [claim.id, formatFen(amount)])).toEqual([
    ['a', '110.00'],
  ]);
  // 10 + 100 − 110; + 100; + 100 − 150; + 100.
  expect(months.map(({ balance }) => formatFen(balance)).slice(0, 4)).toEqual([
    '0.00',
    '100.00',
    '50.00',
    '150.00',
  ]);
  expect(months.some(({ atLeast }) => atLeast)).toBe(false);
  const balance = months.reduce(
    (sum, { credit, paid }) => minus(plus(sum, credit.credit ?? ZERO), paid),
    settlement.case.person.openingBalance,
  );
  expect(balance).toBe(settlement.account.closingBalance);
  expect(months[11]?.balance).toBe(balance);
});

describe('what changes within the year', () => {
  it('开封 第十六条: retiring on 16 May counts from June on', () => {
    const months = yearOf({
      ...CASE,
      policy: 'kaifeng',
      person: {
        status: [
          { from: '2023-01-01', status: 'in-service' },
          { from: '2023-05-16', status: 'retired' },
        ],
        contributionBase: '6000.00',
      },
    });
    expect(months[0]?.changes).toEqual([]);
    expect(months[4]?.changes).toEqual([
      { kind: 'status', month: '2023-05', on: '2023-05-16', to: 'retired', creditedFrom: '2023-06' },
    ]);
    expect(months.map(({ ground }) => ground.status).slice(3, 6)).toEqual([
      'in-service',
      'in-service',
      'retired',
    ]);
  });

  it('宝鸡 第五条: retiring on the first of July counts from August on, and July says so', () => {
    const months = yearOf({
      ...CASE,
      policy: 'baoji',
      person: {
        status: [
          { from: '2023-01-01', status: 'in-service' },
          { from: '2023-07-01', status: 'retired' },
        ],
        contributionBase: '6000.00',
      },
      parameters: { averagePension: '3000.00' },
    });
    expect(months[6]?.changes).toEqual([
      { kind: 'status', month: '2023-07', on: '2023-07-01', to: 'retired', creditedFrom: '2023-08' },
    ]);
    expect(months[6]?.ground).toMatchObject({ status: 'in-service', delayed: true });
    // 6000 × 2 % = 120.00; 3000 × 2 % = 60.00.
    expect(months.slice(5, 8).map(({ credit }) => formatFen(credit.credit ?? ZERO))).toEqual([
      '120.00',
      '120.00',
      '60.00',
    ]);
  });

  it('a status that gives way before a month begins is credited in none', () => {
    const months = yearOf({
      ...CASE,
      policy: 'kaifeng',
      person: {
        status: [
          { from: '2023-02-10', status: 'in-service' },
          { from: '2023-03-05', status: 'flexible' },
          { from: '2023-03-20', status: 'in-service' },
        ],
      },
    });
    expect(months.flatMap(({ changes }) => changes.map(({ on, ...rest }) => ({ on, ...rest })))).toEqual([
      { kind: 'status', month: '2023-02', on: '2023-02-10', to: 'in-service', creditedFrom: '2023-03' },
      { kind: 'status', month: '2023-03', on: '2023-03-05', to: 'flexible', creditedFrom: undefined },
      { kind: 'status', month: '2023-03', on: '2023-03-20', to: 'in-service', creditedFrom: '2023-04' },
    ]);
    expect(months.slice(0, 3).map(({ ground }) => ground.decision)).toEqual([
      'no-status',
      'no-status',
      'base-share',
    ]);
  });

  it('a change of enrolment and arrears stand in their months; in December nothing of the year is left to change', () => {
    const months = yearOf({
      ...CASE,
      policy: 'kaifeng',
      person: {
        status: 'in-service',
        enrolment: [
          { from: '2022-01-01', enrolment: 'combined' },
          { from: '2023-12-15', enrolment: 'pooled-only' },
        ],
        contributionBase: '6000.00',
        arrears: [
          { from: '2023-03-20', until: '2023-05-10' },
          { from: '2023-08-01', until: '2023-08-31', repaidOn: '2023-09-04' },
        ],
      },
    });
    expect(months[11]?.changes).toEqual([
      { kind: 'enrolment', month: '2023-12', on: '2023-12-15', to: 'pooled-only', creditedFrom: '2024-01' },
    ]);
    expect(months[2]?.changes).toEqual([
      { kind: 'arrears', month: '2023-03', on: '2023-03-20', until: '2023-05-10', repaidOn: undefined },
    ]);
    // Unpaid on 1 April and 1 May: nothing. On 1 August, repaid later: left open, and from then on a lower bound.
    expect(months.map(({ ground }) => ground.decision)).toEqual([
      ...Array<string>(3).fill('base-share'),
      'unpaid',
      'unpaid',
      'base-share',
      'base-share',
      'repaid',
      ...Array<string>(4).fill('base-share'),
    ]);
    expect(months.map(({ atLeast }) => atLeast).indexOf(true)).toBe(7);
  });
});

describe('how a credit comes about', () => {
  /* 四川省本级 第四条（二）: 2.8 % of 4000 = 112.00 at first; (4200.33 − 4000) × 2.8 % = 5.60924, 5.61 a month. */
  it('the difference is made up for the credited months alone, each rounded', () => {
    const kase = {
      ...CASE,
      policy: 'sichuan-provincial',
      person: {
        status: [
          { from: '2022-01-01', status: 'in-service' },
          { from: '2023-03-01', status: 'retired' },
        ],
        contributionBase: '8000.00',
        arrears: [{ from: '2023-05-01', until: '2023-05-31' }],
      },
      parameters: {
        averagePension2021: '4000.00',
        averagePension2022: '4200.33',
        averagePensionFinalFrom: '2023-07',
      },
    };
    const months = yearOf(kase);
    const [, , march, , may, , july, august] = months.map(({ ground }) => ground);
    expect(march?.share).toMatchObject({ of: 'averagePension2021', level: 400_000 });
    expect(march?.makeUp).toBeUndefined();
    expect(may).toMatchObject({ decision: 'unpaid', share: undefined });
    // March, April and June: 3 × 5.61 = 16.83; 4200.33 × 2.8 % = 117.60924, 117.61.
    expect(july?.makeUp && { ...july.makeUp, first: formatMonth(july.makeUp.first) }).toEqual({
      months: 3,
      first: '2023-03',
      early: 400_000,
      late: 420_033,
      difference: 561,
      amount: 1683,
    });
    expect(july?.share).toMatchObject({ of: 'averagePension2022', level: 420_033 });
    expect(august?.makeUp).toBeUndefined();
    expect(months.map(({ firstFinal }) => firstFinal).indexOf(true)).toBe(6);
    expect(months.filter(({ firstFinal }) => firstFinal)).toHaveLength(1);
    expect(months[6]?.credit.credit).toBe(11_761 + 1683);
  });

  it('asking how changes nothing of what is credited, and a missing figure is named with what it would be a share of', () => {
    const open = shippedPack('baoji');
    const read = readCase({ ...CASE, policy: 'baoji', person: { status: 'retired' } }, () => open);
    if (!read.ok) throw new Error('refused');
    const settlement = settle(open, read.value, { trace: false });
    const before = JSON.stringify(settlement.account);
    const grounds = creditGrounds(settlement);
    expect(JSON.stringify(settlement.account)).toBe(before);
    expect(grounds).toHaveLength(12);
    expect(grounds[0]?.share).toMatchObject({ of: 'averagePension', level: undefined });
    expect(settlement.account.months[0]).toMatchObject({ missing: ['averagePension'] });
  });

  it('before the document is in force nothing is known of a month, nor of the balance after it', () => {
    const months = yearOf({
      ...CASE,
      year: 2022,
      policy: 'kaifeng',
      person: { status: 'retired', openingBalance: '5.00' },
    });
    // 第十六条: 60.00 a month, from July on.
    expect(months[5]).toMatchObject({ balance: 500, atLeast: true, ground: { decision: 'not-in-force' } });
    expect(months[6]).toMatchObject({ balance: 6500, atLeast: true, ground: { decision: 'amount' } });
    expect(months[11]?.balance).toBe(500 + 6 * 6000);
  });
});
