import { describe, expect, it } from 'vitest';
import { problemsAfter } from './change.ts';

const drop = (): undefined => undefined;

interface Said {
  readonly path: string;
  readonly code: string;
  readonly combinations: readonly string[];
}

function said(...args: Parameters<typeof problemsAfter>): readonly Said[] {
  const problems = problemsAfter(...args);
  const tables = [...new Set(problems.map(({ path, code }) => `${path} ${code}`))];
  return tables.map((table) => {
    const [path = '', code = ''] = table.split(' ');
    const ofTable = problems.filter((problem) => problem.path === path && problem.code === code);
    return { path, code, combinations: ofTable.map(({ detail }) => detail?.['combination'] ?? '').sort() };
  });
}

describe('a missing combination is named', () => {
  it('of a rate', () => {
    expect(said('baoji', 'coverages.0.rate.4', drop)).toEqual([
      {
        path: 'coverages[0].rate',
        code: 'missing-combination',
        combinations: ['provider=secondary status=retired'],
      },
    ]);
  });

  it('of a deductible', () => {
    expect(said('kaifeng', 'deductibles.0.amount.1', drop)).toEqual([
      { path: 'deductibles[0].amount', code: 'missing-combination', combinations: ['provider=secondary'] },
    ]);
  });

  it('of a limit, with the stretch of time', () => {
    expect(said('kaifeng', 'limits.1.amount.2', drop)).toEqual([
      {
        path: 'limits[1].amount',
        code: 'missing-combination',
        combinations: ['status=retired date=2022-07-01'],
      },
    ]);
  });

  it('of a gap between two stretches of time', () => {
    expect(said('kaifeng', 'limits.1.amount.0.when.date.until', () => '2022-12-30')).toEqual([
      {
        path: 'limits[1].amount',
        code: 'missing-combination',
        combinations: ['status=in-service date=2022-12-31'],
      },
    ]);
  });

  it('of a limit that only one kind of care has', () => {
    expect(said('sichuan-provincial', 'limits.1.amount.2', drop)).toEqual([
      { path: 'limits[1].amount', code: 'missing-combination', combinations: ['conditions=both'] },
    ]);
  });

  it('of the credit of the account', () => {
    expect(said('shiyan', 'account.credit.4', drop)).toEqual([
      {
        path: 'account.credit',
        code: 'missing-combination',
        combinations: ['status=flexible enrolment=pooled-only'],
      },
    ]);
  });

  it('of the credit in arrears', () => {
    expect(said('shiyan', 'account.inArrears.1', drop)).toEqual([
      { path: 'account.inArrears', code: 'missing-combination', combinations: ['contributions=repaid'] },
    ]);
  });

  it('where a gate that kept claims away from a table is gone', () => {
    expect(
      said('kaifeng', 'gates.1', drop).map(({ path, combinations }) => ({ path, combinations })),
    ).toEqual([
      {
        path: 'coverages[0].rate',
        combinations: ['provider=pharmacy status=in-service', 'provider=pharmacy status=retired'],
      },
      { path: 'deductibles[0].amount', combinations: ['provider=pharmacy'] },
    ]);
  });

  it('where a substitution that led to a row is gone', () => {
    expect(said('kaifeng', 'substitutions.1', drop).map(({ path }) => path)).toEqual([
      'coverages[0].rate',
      'deductibles[0].amount',
    ]);
  });

  it('where a prescription no longer leads a pharmacy to a row', () => {
    expect(said('shiyan', 'substitutions.1', drop).map(({ path }) => path)).toContain('coverages[0].rate');
  });

  it('of care that only the registered are paid for, also where its table is empty', () => {
    expect(said('sichuan-provincial', 'coverages.1.rate.0', drop).map(({ path }) => path)).toContain(
      'coverages[1].rate',
    );
  });

  it('under another option of a reading than the default', () => {
    const rows = (row: { readonly when: object }) => ({
      ...row,
      when: {
        reading: 'same-day-deductible',
        choose: { shared: row.when, 'first-visit-only': { provider: 'tertiary' } },
      },
    });
    expect(
      said('kaifeng', 'deductibles.0.amount.1', rows).map(({ path, code }) => `${path} ${code}`),
    ).toEqual(['deductibles[0].amount double-combination', 'deductibles[0].amount missing-combination']);
  });
});

describe('a combination covered twice is named', () => {
  it('with the rows that cover it', () => {
    const again = problemsAfter('baoji', 'coverages.0.rate.0.when.status', () => ['in-service', 'retired']);
    expect(again).toEqual([
      {
        path: 'coverages[0].rate',
        code: 'double-combination',
        detail: { combination: 'provider=primary status=retired', rows: '1, 4' },
      },
    ]);
  });

  it('of two stretches of time that overlap', () => {
    expect(said('kaifeng', 'limits.1.amount.1.when.date.from', () => '2022-12-31')).toEqual([
      {
        path: 'limits[1].amount',
        code: 'double-combination',
        combinations: ['status=in-service date=2022-12-31'],
      },
    ]);
  });

  it('of the account', () => {
    expect(said('kaifeng', 'account.credit.3.when', () => ({}))).toEqual([
      {
        path: 'account.credit',
        code: 'double-combination',
        combinations: [
          'status=flexible enrolment=combined',
          'status=in-service enrolment=combined',
          'status=retired enrolment=combined',
        ],
      },
    ]);
  });
});
