import { describe, expect, it } from 'vitest';
import { openPack } from '@/engine/index.ts';
import { packJson } from '../packs.ts';
import { codesOf, problemsAfter } from './change.ts';

/** Path, what stands there instead, and what is said. */
type Row = readonly [path: string, change: (value: never) => unknown, said: readonly string[]];

const to = (value: unknown) => (): unknown => value;
const drop = (): undefined => undefined;
const again = (list: readonly unknown[]): unknown => [...list, list[0]];
const without =
  (...keys: readonly string[]) =>
  (value: object): unknown =>
    Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)));
const noBasis = without('cite', 'assumption');

const raised =
  (each: string) =>
  (limit: object): unknown => ({
    ...limit,
    further: { each, amount: [{ when: {}, is: '300', cite: '30.4' }] },
  });

/** Of a payer whose request states no wage. */
const baseOfWage = to({
  kind: 'bounded-wage',
  standard: 'averageMonthlyWage',
  least: '0.6',
  most: '3',
  employerOn: 'bounded',
});

/** What is said of the pack of 定西, each code of a path once. */
function refuses(rows: readonly Row[]): void {
  it.each(rows)('%s', (path, change, said) => {
    expect([...new Set(codesOf(problemsAfter('dingxi', path, change)))].sort()).toEqual([...said].sort());
  });
}

describe('limits and supplements that name each other', () => {
  refuses([
    ['coverages.0.supplement', to('stays'), ['coverages[0].supplement: unknown-supplement']],
    ['supplements.0.limit', to('week'), ['supplements[0].limit: unknown-limit']],
    [
      'supplements.0.limit',
      to('year'),
      ['coverages[0].limits[0]: duplicate-id', 'coverages[1].limits[0]: duplicate-id'],
    ],
    ['coverages.0.limits', to(['year', 'large-sum']), ['coverages[0].limits[1]: duplicate-id']],
    ['limits.2', (limit: object) => ({ ...limit, bounds: 'expense' }), ['supplements[0].limit: bad-value']],
    ['limits.2.bounds', to('everything'), ['limits[2].bounds: bad-value']],
    ['limits.3.period', to('month'), ['limits[3].period: bad-value']],
    // A stay is of no pregnancy, of no registered disease and of no baby.
    [
      'limits.0.period',
      to('pregnancy'),
      ['coverages[0].limits[0]: bad-value', 'coverages[1].limits[0]: bad-value'],
    ],
    ['coverages.6.limits', to(['prenatal']), ['coverages[6].limits[0]: bad-value']],
    [
      'limits.4',
      raised('registered-disease'),
      ['coverages[5].limits[0]: bad-value', 'limits[4].amount: missing-combination'],
    ],
    ['limits.4', raised('baby'), ['coverages[5].limits[0]: bad-value']],
    ['supplements', again, ['supplements[3]: duplicate-id']],
    ['supplements.0.expense', to('all'), ['supplements[0].expense: bad-value']],
    ['supplements.0.preSelfPay', to(true), ['supplements[0].preSelfPay: bad-value']],
    ['supplements.0.threshold.per', to('month'), ['supplements[0].threshold.per: bad-value']],
    ['supplements.0.threshold.is', to('0.001'), ['supplements[0].threshold.is: bad-amount']],
    ['supplements.0.rate.is', to('1.5'), ['supplements[0].rate.is: bad-share']],
  ]);

  it.each([
    [['year', 'a', 'b'], []],
    [['year', 'a', 'b', 'c'], ['coverages[0].limits: bad-value']],
  ])('so that a supplement with a limit leaves three: %j', (named, said) => {
    const json = packJson('dingxi') as { readonly limits: readonly object[]; readonly coverages: object[] };
    const amount = [{ when: {}, is: '1', cite: '22' }];
    const more = named.slice(1).map((id) => ({ id, period: 'year', amount }));
    const coverages = json.coverages.with(0, { ...json.coverages[0], limits: named });
    const opened = openPack({ ...json, limits: [...json.limits, ...more], coverages });
    expect(opened.ok ? [] : codesOf(opened.problems)).toEqual(said);
  });
});

describe('what no claim could meet', () => {
  it('a gate on the length of an interruption, where the document tells none apart', () => {
    const problems = problemsAfter('dingxi', 'interruption', to(null));
    expect(codesOf(problems)).toContain('gates[2].when: bad-value');
  });

  refuses([
    ['coverages.0.supplement', to(null), []],
    ['coverages.5.limits', to([]), ['limits[4]: not-used']],
    ['coverages.2.supplement', to(null), ['supplements[1]: not-used']],
    ['requests.contribution', to(null), [0, 1, 2].map((at) => `parameters[${at}]: not-used`)],
    [
      'coverages.4',
      (of: object) => ({ ...of, classBShare: { is: '0.03', cite: '23' } }),
      ['coverages[4].classBShare: bad-value'],
    ],
    ['coverages.0.prescriber', to('required'), ['coverages[0].prescriber: bad-value']],
    ['requests.contribution.2.base', baseOfWage, ['requests.contribution[2].base.kind: bad-value']],
  ]);
});

describe('care that the bill says the payment of', () => {
  const rate = [{ when: {}, is: '0.5', cite: '23' }];
  refuses([
    ['coverages.3.rate', to(rate), ['coverages[3].basicOnBill: bad-value']],
    ['coverages.3.limits', to(['year']), ['coverages[3].basicOnBill: bad-value']],
    ['coverages.0', (of: object) => ({ ...of, basicOnBill: true }), ['coverages[0].basicOnBill: bad-value']],
    ['coverages.3.basicOnBill', to(false), ['coverages[3].basicOnBill: bad-value']],
    ['coverages.3.basicOnBill', drop, ['coverages[3].basicOnBill: bad-value']],
    ['coverages.3.care', to('outpatient'), ['coverages[3].basicOnBill: bad-value']],
  ]);
});

describe('diseases and the limit that is a figure of theirs', () => {
  refuses([
    ['diseases.4.limit', drop, ['diseases[4].limit: missing-key']],
    ['diseases.4.limit', to('0.001'), ['diseases[4].limit: bad-amount']],
    ['diseases.4.id', to('4'), ['diseases[4]: duplicate-id']],
    ['diseases.0.cite', to('99'), ['diseases[0].cite: unknown-article']],
    ['limits.1.amount.highestOf', to('diseases'), ['limits[1].amount.highestOf: bad-value']],
    ['limits.1.further.each', to('person'), ['limits[1].further.each: bad-value']],
    ['limits.1.further.amount', to([]), ['limits[1].further.amount: missing-combination']],
    ['gates.6', drop, ['limits[1].amount: missing-combination']],
    ['gates.6.when.registration', to('registered'), ['limits[1].amount: missing-combination']],
    // A stay is of no disease, so that no figure of one stands for it.
    [
      'limits.0.amount',
      to({ highestOf: 'registered-diseases', cite: '22' }),
      ['limits[0].amount: missing-combination'],
    ],
  ]);
});

describe('tables of births', () => {
  const days = 'requests.maternity-allowance.days';
  refuses([
    ['limits.3.amount.2', drop, ['limits[3].amount: missing-combination']],
    ['limits.3.amount.4.when.birth', to(['termination-5']), ['limits[3].amount: missing-combination']],
    ['limits.3.further.amount.0', drop, ['limits[3].further.amount: missing-combination']],
    ['limits.3.further.amount.0.is', to('0.005'), ['limits[3].further.amount[0].is: bad-amount']],
    [`${days}.0`, drop, [`${days}: missing-combination`]],
    [
      `${days}.1.when.birth`,
      to(['normal', 'cesarean']),
      [`${days}: double-combination`, `${days}: missing-combination`],
    ],
    [`${days}.0.when.status`, to('retired'), [`${days}: bad-value`]],
    [`${days}.0.when.date`, to({ from: '2024-01-01' }), [`${days}: bad-value`]],
    [`${days}.0.is`, to('97.5'), [`${days}[0].is: bad-count`]],
    [
      'requests.maternity-allowance.furtherBaby.1',
      drop,
      ['requests.maternity-allowance.furtherBaby: missing-combination'],
    ],
  ]);
});

describe('figures of the calculations beside claims', () => {
  const base = 'requests.contribution';
  const buyout = 'requests.retirement-buyout';
  const allowance = 'requests.maternity-allowance';
  refuses([
    [`${base}.0.base.standard`, to('wage'), [`${base}[0].base: unknown-parameter`]],
    [`${base}.2.base.parameter`, to('wage'), [`${base}[2].base: unknown-parameter`]],
    [`${base}.4.base.parameter`, to('wage'), [`${base}[4].base: unknown-parameter`]],
    [`${base}.0.base.least.is`, to('101'), [`${base}[0].base.least: bad-multiple`]],
    [`${base}.0.base.least.is`, to('3.01'), [`${base}[0].base.most: bad-value`]],
    [`${base}.0.base.most.is`, to('0.1234567'), [`${base}[0].base.most: bad-multiple`]],
    [`${base}.2.base.share`, to('1.1'), [`${base}[2].base.share: bad-share`]],
    [`${base}.0.employer`, to('1.1'), [`${base}[0].employer: bad-share`]],
    [`${base}.0.premium.employer`, to('0.005'), [`${base}[0].premium.employer: bad-amount`]],
    [`${base}.0.payer`, to('employer'), [`${base}[0].payer: bad-value`]],
    [`${base}.0.base.kind`, to('wage'), [`${base}[0].base.kind: bad-value`]],
    [base, again, [`${base}[6]: duplicate-id`]],
    [`${buyout}.months.is`, to('180.5'), [`${buyout}.months.is: bad-count`]],
    [`${buyout}.surcharge.is`, to('101'), [`${buyout}.surcharge.is: bad-multiple`]],
    [`${buyout}.afterChange.months.is`, to('10001'), [`${buyout}.afterChange.months.is: bad-count`]],
    [`${buyout}.payers.0.personal`, to('2'), [`${buyout}.payers[0].personal: bad-share`]],
    [`${buyout}.payers`, again, [`${buyout}.payers[4]: duplicate-id`]],
    [`${allowance}.daysOfMonth.is`, to('0'), [`${allowance}.daysOfMonth.is: bad-count`]],
    [`${allowance}.leastMonths.is`, to('1.5'), [`${allowance}.leastMonths.is: bad-count`]],
    [`${allowance}.employers.0.is`, to('maybe'), [`${allowance}.employers[0].is: bad-value`]],
    [`${allowance}.employers`, again, [`${allowance}.employers[3]: duplicate-id`]],
    [
      'requests.benefit-start.first.1.is.months',
      to('2.5'),
      ['requests.benefit-start.first[1].is.months: bad-count'],
    ],
    ['requests.benefit-start.first', again, ['requests.benefit-start.first[2]: duplicate-id']],
    ['interruption.shortUnder', to('13'), ['interruption.longOver: bad-value']],
    ['interruption.wait', to('2.5'), ['interruption.wait: bad-count']],
    ['interruption.wait', drop, ['interruption.wait: missing-key']],
  ]);
});

describe('what the account may be used for', () => {
  refuses([
    ['account.uses.0', drop, ['account.uses: missing-combination']],
    ['account.uses', again, ['account.uses: double-combination']],
    ['account.uses.0.is', to('perhaps'), ['account.uses[0].is: bad-value']],
    ['account.uses.0.when', to({ what: 'drugs' }), ['account.uses[0].when.what: unknown-key']],
    ['account.keeping.0', drop, ['account.keeping: missing-combination']],
    ['account.keeping', again, ['account.keeping[5]: duplicate-id']],
    // What the document does not say has no article; an answer has one.
    ['account.keeping.0.is', to('yes'), ['account.keeping[0]: no-basis']],
    ['leftOpen.0.why', to('unknown'), ['leftOpen[0].why: bad-value']],
    ['leftOpen.0.cite', to('99'), ['leftOpen[0].cite: unknown-article']],
    ['says.not-specified.cite', to('99'), ['says.not-specified.cite: unknown-article']],
  ]);
});

describe('a rule of these without a basis', () => {
  it.each([
    ['limits.1.amount', 'limits[1].amount'],
    ['limits.1.further.amount.0', 'limits[1].further.amount[0]'],
    ['supplements.0.threshold', 'supplements[0].threshold'],
    ['supplements.0.rate', 'supplements[0].rate'],
    ['coverages.0.classBShare', 'coverages[0].classBShare'],
    ['coverages.0.outsideChecks', 'coverages[0].outsideChecks'],
    ['interruption', 'interruption'],
    ['account.uses.0', 'account.uses[0]'],
    ['account.keeping.2', 'account.keeping[2]'],
    ['requests.contribution.0', 'requests.contribution[0]'],
    ['requests.contribution.0.premium', 'requests.contribution[0].premium'],
    ['requests.retirement-buyout.months', 'requests.retirement-buyout.months'],
    ['requests.retirement-buyout.afterChange.months', 'requests.retirement-buyout.afterChange.months'],
    ['requests.retirement-buyout.payers.0', 'requests.retirement-buyout.payers[0]'],
    ['requests.maternity-allowance.days.0', 'requests.maternity-allowance.days[0]'],
    ['requests.maternity-allowance.employers.0', 'requests.maternity-allowance.employers[0]'],
    ['requests.benefit-start.first.0', 'requests.benefit-start.first[0]'],
    ['requests.benefit-start.resume', 'requests.benefit-start.resume'],
  ])('%s', (path, at) => {
    expect(codesOf(problemsAfter('dingxi', path, noBasis))).toEqual([`${at}: no-basis`]);
  });
});

describe('a choice where a case is read by what stands there', () => {
  const chosen = (value: unknown): unknown => ({
    reading: 'employer-base',
    choose: { bounded: value, wage: value },
  });
  it.each([
    'enrolments',
    'diseases',
    'diseases.0.limit',
    'interruption.wait',
    'coverages.0.care',
    'coverages.0.deductible',
    'coverages.0.limits',
    'coverages.0.limits.0',
    'coverages.0.supplement',
    'coverages.0.prescriber',
    'coverages.0.classBShare',
    'coverages.0.classBShare.is',
    'coverages.3.basicOnBill',
    'supplements',
    'supplements.0',
    'supplements.0.id',
    'supplements.0.limit',
    'limits.0.id',
    'limits.0.period',
    'deductibles.0.id',
    'deductibles.0.period',
    'account.uses',
    'account.uses.0.is',
    'account.keeping.0.is',
    'leftOpen',
    'says',
    'guide',
    'guide.0.is',
  ])('is refused: %s', (path) => {
    const at = path.replaceAll(/\.([0-9]+)/g, '[$1]');
    expect(codesOf(problemsAfter('dingxi', path, chosen))).toEqual([`${at}: bad-value`]);
  });

  it.each([
    'limits.0.amount',
    'limits.1.amount',
    'limits.1.further',
    'supplements.0.threshold',
    'supplements.0.rate',
    'coverages.0.rate',
    'requests',
    'requests.contribution',
    'requests.contribution.0.premium',
    'requests.maternity-allowance',
    'requests.benefit-start.resume',
  ])('and nowhere else: %s', (path) => {
    expect(codesOf(problemsAfter('dingxi', path, chosen))).toEqual([]);
  });
});
