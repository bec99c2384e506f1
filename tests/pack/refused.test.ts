import { describe, expect, it } from 'vitest';
import { openPack } from '@/engine/index.ts';
import { packJson } from '../packs.ts';
import { codesOf, problemsAfter } from './change.ts';

const to = (value: unknown) => (): unknown => value;
const drop = (): undefined => undefined;
const again = (list: readonly unknown[]): unknown => [...list, list[0]];

describe('a pack that names what is not there', () => {
  it.each<readonly [string, string, string, (value: never) => unknown, readonly string[]]>([
    ['an article', 'kaifeng', 'gates.4.cite', to('99'), ['gates[4].cite: unknown-article']],
    [
      'one of several articles',
      'kaifeng',
      'gates.8.cite',
      to(['19', '99']),
      ['gates[8].cite: unknown-article'],
    ],
    [
      'an article of the document itself',
      'baoji',
      'document.inForceFrom.cite',
      to('99'),
      ['document.inForceFrom.cite: unknown-article'],
    ],
    [
      'an assumption',
      'kaifeng',
      'notes.0.assumption',
      to('hope'),
      ['notes[0].assumption: unknown-assumption'],
    ],
    [
      'a reading',
      'kaifeng',
      'deductibles.0.chargedOn.reading',
      to('other'),
      ['deductibles[0].chargedOn: unknown-reading'],
    ],
    [
      'an option',
      'kaifeng',
      'deductibles.0.chargedOn.choose.never',
      to('every-visit'),
      ['deductibles[0].chargedOn: unknown-option'],
    ],
    ['a default', 'kaifeng', 'readings.0.default', to('never'), ['readings[0].default: unknown-option']],
    ['a limit', 'kaifeng', 'coverages.0.limits.0', to('week'), ['coverages[0].limits[0]: unknown-limit']],
    [
      'a deductible',
      'kaifeng',
      'coverages.0.deductible',
      to('day'),
      ['coverages[0].deductible: unknown-deductible'],
    ],
    [
      'a parameter',
      'baoji',
      'account.credit.1.is.parameter',
      to('wage'),
      ['account.credit[1].is: unknown-parameter'],
    ],
    [
      'a parameter of another kind',
      'sichuan-provincial',
      'account.credit.2.is.finalFrom',
      to('averagePension2022'),
      ['account.credit[2].is: unknown-parameter'],
    ],
  ])('%s', (_, policy, path, change, expected) => {
    expect(codesOf(problemsAfter(policy, path, change))).toEqual(expected);
  });

  it('an option that a choice leaves out', () => {
    const problems = problemsAfter('kaifeng', 'deductibles.0.chargedOn.choose.shared', drop);
    expect(problems).toEqual([
      { path: 'deductibles[0].chargedOn', code: 'missing-option', detail: { id: 'shared' } },
    ]);
  });
});

describe('a rule without a basis', () => {
  it.each([
    ['kaifeng', 'gates.4.cite', 'gates[4]'],
    ['kaifeng', 'notes.0.assumption', 'notes[0]'],
    ['kaifeng', 'limits.0.amount.1.cite', 'limits[0].amount[1]'],
    ['kaifeng', 'account.inArrears.0.assumption', 'account.inArrears[0]'],
  ])('%s %s', (policy, path, at) => {
    expect(codesOf(problemsAfter(policy, path, drop))).toEqual([`${at}: no-basis`]);
  });
});

describe('two of the same id', () => {
  it.each([
    ['sichuan-provincial', 'parameters'],
    ['kaifeng', 'readings'],
    ['kaifeng', 'assumptions'],
    ['kaifeng', 'deductibles'],
    ['kaifeng', 'limits'],
    ['kaifeng', 'guide'],
    ['kaifeng', 'coverages'],
  ])('%s %s', (policy, list) => {
    const { length } = packJson(policy)[list] as readonly unknown[];
    expect(codesOf(problemsAfter(policy, list, again))).toContain(`${list}[${length}]: duplicate-id`);
  });
});

describe('a figure out of range', () => {
  it.each([
    ['more than the whole', '1.01', 'bad-share'],
    ['too fine', '0.000001', 'bad-share'],
    ['negative', { minus: ['0.50', '0.60'] }, 'bad-share'],
  ])('a share %s', (_, figure, code) => {
    const problems = problemsAfter('kaifeng', 'coverages.0.rate.0.is', to(figure));
    expect(codesOf(problems)).toEqual([`coverages[0].rate[0].is: ${code}`]);
  });

  it('a share of the account', () => {
    const problems = problemsAfter('kaifeng', 'account.credit.0.is.share', to('2'));
    expect(codesOf(problems)).toEqual(['account.credit[0].is.share: bad-share']);
  });

  it.each([
    ['deductibles.0.amount.0.is', '0.001', 'deductibles[0].amount[0].is'],
    ['limits.1.amount.0.is.half', '0.01', 'limits[1].amount[0].is'],
    ['limits.0.amount.0.is', '100000000', 'limits[0].amount[0].is'],
    ['account.credit.2.is.amount', '60.005', 'account.credit[2].is.amount'],
  ])('an amount: %s %s', (path, figure, at) => {
    expect(codesOf(problemsAfter('kaifeng', path, to(figure)))).toEqual([`${at}: bad-amount`]);
  });

  it('also where only another option than the default leads to it', () => {
    const problems = problemsAfter('sichuan-provincial', 'coverages.0.rate.2.is.choose.relative', to('1.5'));
    expect(codesOf(problems)).toEqual(['coverages[0].rate[2].is: bad-share']);
  });
});

describe('a malformed pack', () => {
  it.each([
    ['unknown-key', 'kaifeng', 'gates.0.reasons', 'x', 'gates[0].reasons'],
    ['unknown-key', 'kaifeng', 'colour', 'red', 'colour'],
    ['bad-value', 'kaifeng', 'gates.0.reason', 'no', 'gates[0].reason'],
    ['bad-value', 'kaifeng', 'gates.0.reason', 'not-in-force', 'gates[0].reason'],
    ['bad-value', 'kaifeng', 'document.inForceFrom.date', '2022-02-30', 'document.inForceFrom.date'],
    ['bad-value', 'kaifeng', 'limits.0.period', 'week', 'limits[0].period'],
    ['bad-value', 'kaifeng', 'enrolments', [], 'enrolments'],
    ['bad-value', 'kaifeng', 'coverages.0.rate.0.is', 0.5, 'coverages[0].rate[0].is'],
    ['bad-value', 'kaifeng', 'name.en', '', 'name.en'],
  ])('%s: %s %s', (code, policy, path, value, at) => {
    expect(codesOf(problemsAfter(policy, path, to(value)))).toEqual([`${at}: ${code}`]);
  });

  it.each(['gates.0.reason', 'document.title', 'name.zh-CN', 'coverages', 'account.spending'])(
    'missing-key: %s',
    (path) => {
      const at = path.replace('.0', '[0]');
      expect(codesOf(problemsAfter('kaifeng', path, drop))).toEqual([`${at}: missing-key`]);
    },
  );

  it('bad-value: a substitution by no value of its dimension', () => {
    const problems = problemsAfter('shiyan', 'substitutions.0.becomes', to('employed'));
    expect(codesOf(problems)).toContain('substitutions[0].becomes: bad-value');
  });

  it('says everything at once', () => {
    const two = (gate: object): object => ({ ...gate, reason: 'no', extra: 1 });
    expect([...codesOf(problemsAfter('kaifeng', 'gates.0', two))].sort()).toEqual([
      'gates[0].extra: unknown-key',
      'gates[0].reason: bad-value',
    ]);
  });

  it('names the format of a newer one', () => {
    const problems = problemsAfter('kaifeng', 'format', to('gongji-pack/2'));
    expect(problems).toEqual([
      { path: 'format', code: 'newer-format', detail: { found: 'gongji-pack/2', known: 'gongji-pack/1' } },
    ]);
  });

  it('tells a newer one also where it looks altogether different', () => {
    expect(openPack({ format: 'gongji-pack/12', rules: [] })).toEqual({
      ok: false,
      problems: [
        {
          path: 'format',
          code: 'newer-format',
          detail: { found: 'gongji-pack/12', known: 'gongji-pack/1' },
        },
      ],
    });
  });

  it.each([[null], [undefined], [1], ['gongji-pack/1'], [[]], [{}], [{ format: 'gongji-pack/0' }]])(
    '%j is no pack',
    (json) => {
      const opened = openPack(json);
      expect(opened.ok ? [] : opened.problems.map(({ code }) => code)).toEqual(['not-a-pack']);
    },
  );

  it('is refused whichever of its parts is broken, and nothing throws', () => {
    const pack = packJson('sichuan-provincial');
    const mayBeNull = new Set(['interruption']);
    for (const broken of [null, 7, { reading: 'retired-rate-uplift', choose: {} }])
      for (const key of Object.keys(pack)) {
        const fine = broken === null && mayBeNull.has(key);
        expect(openPack({ ...pack, [key]: broken }).ok, key).toBe(fine);
      }
  });
});

describe('a rule that would not be heeded', () => {
  it('a deductible of the first visit of something else than a day', () => {
    const problems = problemsAfter('kaifeng', 'deductibles.0.period', to('year'));
    expect(codesOf(problems)).toEqual(['deductibles[0].chargedOn: bad-value']);
  });

  it.each([
    ['credit', 'place', 'local'],
    ['credit', 'contributions', 'paid'],
    ['inArrears', 'place', 'local'],
  ])('a condition of the account on what a month does not have: %s, %s', (table, dimension, value) => {
    const problems = problemsAfter('kaifeng', `account.${table}.0.when.${dimension}`, to(value));
    expect(codesOf(problems)).toContain(`account.${table}[0].when.${dimension}: bad-value`);
  });
});
