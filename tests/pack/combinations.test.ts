import { describe, expect, it } from 'vitest';
import { formatFen, openPack, readCase, settle } from '@/engine/index.ts';
import { packJson } from '../packs.ts';

type Json = Record<string, unknown>;

const TEXT = { 'zh-CN': '文', en: 'text' };
const OTHER = {
  id: 'other',
  question: TEXT,
  default: 'no',
  options: ['no', 'yes'].map((id) => ({ id, label: TEXT, meaning: TEXT })),
  cite: '9',
};

/** 开封's pack with a second reading, `other` (no or yes), and what is put into it. */
function pack(changes: (json: Json) => Json = () => ({})): Json {
  const json = packJson('kaifeng');
  const readings = [...(json['readings'] as unknown[]), OTHER];
  return { ...json, readings, ...changes(json) };
}
const chosenBy = (reading: string, one: Json): Json => ({ reading, choose: one });
const sameDay = (shared: unknown, firstVisitOnly: unknown): Json =>
  chosenBy('same-day-deductible', { shared, 'first-visit-only': firstVisitOnly });

/** Sound where neither reading alone is off its default, `bad` where both are. */
const bothOff = (good: unknown, bad: unknown): Json =>
  sameDay(good, chosenBy('other', { no: good, yes: bad }));

const first = (json: Json, list: string): Json => (json[list] as Json[])[0] as Json;
const pathsOf = (json: Json): readonly string[] | 'sound' => {
  const opened = openPack(json);
  return opened.ok ? 'sound' : opened.problems.map(({ path }) => path);
};
const account = (json: Json): Json => json['account'] as Json;

describe('a pack under combinations of readings', () => {
  it('is sound with a second reading that nothing chooses by', () => {
    expect(pathsOf(pack())).toBe('sound');
  });

  it('is refused where a part is malformed under two readings together alone', () => {
    const paths = pathsOf(
      pack((json) => ({
        gates: [
          ...(json['gates'] as unknown[]),
          { when: bothOff({}, { nowhere: 'x' }), reason: 'in-arrears', cite: '9' },
        ],
      })),
    );
    expect(paths).toEqual(['gates[9].when.nowhere']);
  });

  it('is refused where a figure of the account is unfit under two readings together alone', () => {
    const credit = [{ when: {}, is: { kind: 'amount', amount: bothOff('60', '60.001') }, cite: '16' }];
    expect(pathsOf(pack((json) => ({ account: { ...account(json), credit } })))).toEqual([
      'account.credit[0].is.amount',
    ]);
  });

  it('is refused where a table is not total under two readings together alone', () => {
    const { amount, ...limit } = first(packJson('kaifeng'), 'limits') as { amount: Json[] };
    const [inService, retired] = amount;
    const rows = [inService, { ...retired, when: bothOff({ status: 'retired' }, { status: 'flexible' }) }];
    const limits = [{ ...limit, amount: rows }, ...(packJson('kaifeng')['limits'] as unknown[]).slice(1)];
    expect(pathsOf(pack(() => ({ limits })))).toEqual(['limits[0].amount']);
  });

  it.each(['coverages', 'limits', 'deductibles'])('has no choice in place of its %s', (list) => {
    const json = packJson('kaifeng');
    expect(pathsOf(pack(() => ({ [list]: sameDay(json[list], json[list]) })))).toEqual([list]);
    expect(pathsOf(pack(() => ({ [list]: [sameDay(first(json, list), first(json, list))] })))).toEqual([
      `${list}[0]`,
    ]);
  });

  it('has no choice in a share of class B items, which is applied before any reading', () => {
    const coverage = {
      ...first(packJson('kaifeng'), 'coverages'),
      classBShare: { is: sameDay('0.03', '0.5'), cite: '9' },
    };
    expect(pathsOf(pack(() => ({ coverages: [coverage] })))).toEqual(['coverages[0].classBShare.is']);
  });
});

describe('a pack that nobody meant well', () => {
  it('is refused however deep it is', () => {
    let figure: unknown = '60';
    for (let depth = 0; depth < 20_000; depth += 1) figure = { half: figure };
    const credit = [{ when: {}, is: { kind: 'amount', amount: figure }, cite: '16' }];
    expect(pathsOf(pack((json) => ({ account: { ...account(json), credit } })))).toEqual(['']);
  });

  it('asks for a parameter whatever it is called', () => {
    const parameter = { id: 'constructor', kind: 'amount', label: TEXT, hint: TEXT, cite: '16' };
    const credit = [
      { when: {}, is: { kind: 'parameter-share', share: '0.02', parameter: 'constructor' }, cite: '16' },
    ];
    const opened = openPack(
      pack((json) => ({ parameters: [parameter], account: { ...account(json), credit } })),
    );
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const read = readCase(
      { format: 'gongji-case/1', policy: 'kaifeng', year: 2023, person: { status: 'retired' }, claims: [] },
      () => opened.value,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(settle(read.policy, read.value, { trace: false }).account.months[0]).toMatchObject({
      reason: 'missing-parameter',
      missing: ['constructor'],
    });
  });

  it('needs an article or an assumption for spending, too', () => {
    const spending = { not: [] };
    expect(pathsOf(pack((json) => ({ account: { ...account(json), spending } })))).toEqual([
      'account.spending',
    ]);
  });

  it('calls the limit of a month "month", since cases speak of it so', () => {
    const { id: _, ...limit } = first(packJson('kaifeng'), 'limits');
    const [, year] = packJson('kaifeng')['limits'] as unknown[];
    const coverage = { ...first(packJson('kaifeng'), 'coverages'), limits: ['monthly', 'year'] };
    expect(
      pathsOf(pack(() => ({ limits: [{ id: 'monthly', ...limit }, year], coverages: [coverage] }))),
    ).toEqual(['limits[0].period']);
  });
});

describe('two deductibles of the day', () => {
  it('are charged apart, one for each kind of care', () => {
    const { id: _, ...deductible } = first(packJson('kaifeng'), 'deductibles');
    const coverage = first(packJson('kaifeng'), 'coverages');
    const opened = openPack(
      pack((json) => ({
        substitutions: (json['substitutions'] as Json[]).map((rule) => {
          const { care: _care, ...when } = rule['when'] as Json;
          return { ...rule, when };
        }),
        deductibles: [first(json, 'deductibles'), { id: 'second', ...deductible }],
        coverages: [coverage, { ...coverage, care: 'special-disease', deductible: 'second' }],
      })),
    );
    if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
    const claim = (id: string, care: string): Json => ({
      id,
      care,
      date: '2023-05-06',
      provider: { kind: 'hospital', level: 'tertiary', name: 'H' },
      total: '100',
    });
    const read = readCase(
      {
        format: 'gongji-case/1',
        policy: 'kaifeng',
        year: 2023,
        person: { status: 'in-service' },
        claims: [claim('a', 'outpatient'), claim('b', 'special-disease'), claim('c', 'outpatient')],
      },
      () => opened.value,
    );
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const { claims } = settle(read.policy, read.value, { trace: false });
    expect(claims.map((c) => (c.outcome === 'undetermined' ? '' : formatFen(c.deductible)))).toEqual([
      '50.00',
      '50.00',
      '0.00',
    ]);
  });
});
