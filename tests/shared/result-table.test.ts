import { describe, expect, it } from 'vitest';
import { type Draft, emptyDraft, emptyVisit, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { csvOf } from '@/shared/files/csv.ts';
import { resultTable, type TableWords } from '@/shared/files/result-table.ts';
import { shippedPack } from '../packs.ts';

/** Words that let the codes show through. */
const WORDS: TableWords = {
  heads: new Proxy({} as TableWords['heads'], { get: (_, column) => column }),
  left: (id, period) => `left ${id} ${period}`,
  deductibleLeft: 'left deductible',
  care: ({ care }) => care,
  institution: ({ level, kind }) => level || kind,
  place: ({ place }) => place,
  outcome: (outcome) => outcome,
  reason: (reason) => reason,
  problem: () => 'wrong',
  note: (code) => code,
  article: (article) => `§${article}`,
  list: (texts) => texts.join(' '),
  document: ({ id, version }) => `${id} ${version}`,
};

const visit = (id: string, date: string, total: string, changes: Partial<Visit> = {}): Visit => ({
  ...emptyVisit(id),
  date,
  total,
  level: 'tertiary',
  name: '=1+1',
  ...changes,
});

async function rowsOf(policy: string, changes: Partial<Draft>): Promise<readonly Record<string, string>[]> {
  const draft = { ...emptyDraft(2023, 'next'), policy, ...changes };
  const evaluation = evaluate(draft, shippedPack(policy));
  const csv = await csvOf(resultTable(evaluation, draft.visits, WORDS));
  const [head = [], ...rows] = csv
    .slice(1)
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? '?'])));
}

describe('the results as a table', () => {
  it('has a row for each visit, with who pays what and what is left', async () => {
    const rows = await rowsOf('kaifeng', {
      status: 'retired',
      payFromAccount: true,
      visits: [
        visit('b', '2023-05-07', '90', { place: 'offsite-in-province' }),
        visit('a', '2023-05-06', '320', { outOfScope: '20' }),
      ],
    });
    expect(rows).toEqual([
      {
        date: '2023-05-07',
        care: 'outpatient',
        name: "'=1+1",
        institution: 'tertiary',
        place: 'offsite-in-province',
        total: '90.00',
        outOfScope: '0.00',
        preSelfPay: '0.00',
        eligible: '90.00',
        deductible: '0.00',
        rate: '',
        fund: '0.00',
        outOfPocket: '90.00',
        accountPaid: '90.00',
        cashPaid: '0.00',
        'left month month': '',
        'left year year': '',
        outcome: 'excluded',
        reason: 'offsite-unregistered',
        articles: '§19 §22',
        notes: '',
        document: 'kaifeng 1.2.0',
      },
      // 第九条: (300 − 50) × 60 % = 150, of 200 in the month and 1500 in the year
      {
        date: '2023-05-06',
        care: 'outpatient',
        name: "'=1+1",
        institution: 'tertiary',
        place: 'local',
        total: '320.00',
        outOfScope: '20.00',
        preSelfPay: '0.00',
        eligible: '300.00',
        deductible: '50.00',
        rate: '0.6',
        fund: '150.00',
        outOfPocket: '170.00',
        accountPaid: '170.00',
        cashPaid: '0.00',
        'left month month': '50.00',
        'left year year': '1350.00',
        outcome: 'settled',
        reason: '',
        articles: '§9',
        notes: '',
        document: 'kaifeng 1.2.0',
      },
    ]);
  });

  it('leaves empty what the document does not fix, and what of a stay is not computed', async () => {
    const [open, stay] = await rowsOf('baoji', {
      visits: [
        visit('a', '2023-05-06', '58', { kind: 'pharmacy', level: '' }),
        visit('b', '2023-06-09', '', { care: 'inpatient', admitted: '2023-06-01' }),
      ],
    });
    expect(open).toMatchObject({ total: '58.00', eligible: '58.00', outcome: 'undetermined' });
    expect(open).toMatchObject({ reason: 'not-specified' });
    for (const name of ['deductible', 'rate', 'fund', 'outOfPocket', 'accountPaid', 'cashPaid'])
      expect(open?.[name]).toBe('');
    expect(stay).toMatchObject({ date: '2023-06-09', care: 'inpatient', total: '', name: '', reason: '' });
    expect(stay).toMatchObject({ outcome: 'stay', institution: '', fund: '' });
  });

  it('lists a visit that is not counted as it was typed', async () => {
    const [row] = await rowsOf('shiyan', { visits: [visit('a', '昨天', '12a')] });
    expect(row).toMatchObject({
      date: '昨天',
      total: '12a',
      fund: '',
      outcome: 'set-aside',
      reason: 'wrong',
    });
  });

  it('tells what is left of a yearly deductible', async () => {
    const [row] = await rowsOf('shiyan', { visits: [visit('a', '2023-05-06', '100')] });
    expect(row).toHaveProperty('left deductible');
    expect(row?.['left deductible']).toMatch(/^[0-9]+\.[0-9]{2}$/u);
  });

  it('has columns for what else pays where the document knows it, and none elsewhere', async () => {
    // 定西 第二十二条 95 % above 400; 第四十五条 95 % above 1000 a stay, 80 % above 1000 of negotiated drugs a year
    const visits = [
      visit('a', '2024-03-10', '30000', {
        care: 'inpatient',
        admitted: '2024-03-01',
        level: 'secondary',
        outOfScope: '1000',
        classB: '10000',
      }),
      visit('b', '2024-04-01', '3000', { care: 'negotiated-drug', basicPaid: '1200' }),
      visit('c', '2024-05-01', '80'),
    ];
    const [stay, drug, outpatient] = await rowsOf('dingxi', { visits });
    expect(stay).toMatchObject({
      name: "'=1+1",
      preSelfPay: '300.00',
      deductible: '400.00',
      rate: '0.95',
      fund: '26885.00',
      supplement: '1059.25',
      basicPaid: '0.00',
      outOfPocket: '2055.75',
      'left year year': '43115.00',
      'left large-sum year': '598940.75',
      articles: expect.stringMatching(/^§23 §22 (.* )?§45\.1$/u) as string,
    });
    expect(drug).toMatchObject({
      rate: '',
      fund: '0.00',
      supplement: '640.00',
      basicPaid: '1200.00',
      outOfPocket: '1160.00',
      'left year year': '',
      articles: '§45.3',
    });
    expect(outpatient).toMatchObject({ outcome: 'undetermined', supplement: '', basicPaid: '', fund: '' });
    expect(
      Object.keys((await rowsOf('baoji', { visits: [visit('a', '2023-05-06', '58')] }))[0] ?? {}),
    ).not.toContain('supplement');
  });

  it('tells what is left of limits that run over one bill or one pregnancy', async () => {
    const rows = await rowsOf('dingxi', {
      visits: [
        visit('a', '2024-02-01', '1500', { care: 'prenatal' }),
        visit('b', '2024-06-05', '3000', { care: 'delivery', admitted: '2024-06-01', birthKind: 'normal' }),
      ],
    });
    // 第三十六条: 2000 a pregnancy, 3500 a delivery
    expect(rows.map((row) => [row['left prenatal pregnancy'], row['left delivery claim']])).toEqual([
      ['500.00', ''],
      ['', '500.00'],
    ]);
  });
});
