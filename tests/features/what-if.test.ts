import { describe, expect, it } from 'vitest';
import {
  claimAt,
  createWhatIf,
  elsewhere,
  expenseCurve,
  type Fen,
  formatFen,
  HUNDRED,
  nextExpense,
  retiring,
  type Settlement,
  stillToBeHad,
  toTheDeductible,
  withFurther,
  withFurtherMonths,
  ZERO,
} from '@/engine/index.ts';
import { fileForRetiring, fileOf } from '@/features/calculator/what-if/as-entered.ts';
import { belongsHere } from '@/features/calculator/what-if/belongs-here.ts';
import { besideSums } from '@/features/calculator/what-if/beside-sums.ts';
import { inRows } from '@/features/calculator/what-if/in-rows.ts';
import { instead } from '@/features/calculator/what-if/instead.ts';
import { ofHundred } from '@/features/calculator/what-if/of-hundred.ts';
import { otherwise } from '@/features/calculator/what-if/otherwise.ts';
import { pictureRange } from '@/features/calculator/what-if/picture-range.ts';
import { retiringRuns } from '@/features/calculator/what-if/retiring-runs.ts';
import { type Draft, emptyDraft, EMPTY_REGION, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

const yuan = (amount: Fen | undefined): string | undefined =>
  amount === undefined ? undefined : formatFen(amount);

function lookInto(region: string, visits: readonly Visit[], changes: Partial<Draft> = {}) {
  const open = shippedPack(region);
  const draft: Draft = { ...emptyDraft(2023, 'next'), visits, policy: region, ...changes };
  const evaluation = evaluate(draft, open);
  const { settlement } = evaluation;
  if (!settlement) throw new Error('nothing was settled');
  return {
    open,
    draft,
    evaluation,
    settlement,
    file: fileOf(draft, open, evaluation),
    whatIf: createWhatIf(open),
  };
}

const at = ({ policy, case: kase }: Settlement, id: string) => claimAt(policy, kase, id);

function settled(result: ReturnType<ReturnType<typeof createWhatIf>>): Settlement {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.settlement;
}

describe('the same visit somewhere else', () => {
  it('is paid at each level, and says where nothing is fixed', () => {
    const { whatIf, file } = lookInto('kaifeng', [visit('a', '2023-05-06', '200')]);
    const groups = elsewhere(whatIf, file, 'a');
    const said = groups.map(({ providers, present, of }) => [
      providers.join(' '),
      present,
      of.ok && of.outcome.outcome !== 'undetermined' ? yuan(of.outcome.outOfPocket) : 'not known',
    ]);
    // 开封 第九条: 200 × 60 % = 120; (200 − 40) × 55 % = 88; (200 − 50) × 50 % = 75
    expect(said).toEqual([
      ['community station primary', false, '80.00'],
      ['secondary', false, '112.00'],
      ['tertiary', true, '125.00'],
      ['ungraded pharmacy', false, 'not known'],
    ]);
    expect(instead(groups)).toEqual({ place: 'community', bears: 8000 });
  });

  it('leaves the deductible of the day to the visit that stays where it was', () => {
    const day = { name: '甲' };
    const { whatIf, file, settlement } = lookInto('kaifeng', [
      visit('a', '2023-05-06', '100', day),
      visit('b', '2023-05-06', '100', day),
    ]);
    // 开封 第九条: 50 once a day at one institution; 50 × 50 % + 100 × 50 %
    expect(yuan(settlement.totals.fund)).toBe('75.00');
    const community = elsewhere(whatIf, file, 'a').find(({ providers }) => providers.includes('community'));
    // 100 × 60 %, and the second visit now bears the 50 itself: 50 × 50 %
    expect(community?.of.ok && yuan(community.of.settlement.totals.fund)).toBe('85.00');
  });

  it('takes the prescription of a pharmacy from where the visit was', () => {
    const { whatIf, file } = lookInto('shiyan', [visit('a', '2023-05-06', '700', { level: 'secondary' })]);
    const groups = elsewhere(whatIf, file, 'a');
    // 十堰 第十七条: the rate of the prescribing level; (700 − 500) × 65 % = 130
    const pharmacy = groups.find(({ providers }) => providers.includes('pharmacy'));
    expect(
      pharmacy?.of.ok && pharmacy.of.outcome.outcome === 'settled' && yuan(pharmacy.of.outcome.fund),
    ).toBe('130.00');
  });
});

describe('how far it is until the fund pays', () => {
  it('of a yearly deductible, is what is left of it and a fen', () => {
    const { whatIf, file, settlement } = lookInto('shiyan', [visit('a', '2023-05-06', '320')]);
    const next = settled(whatIf(withFurther(file, 'a', 'n', '2023-05-06')));
    const said = toTheDeductible(at(next, 'n'), ZERO);
    // 十堰 第五条: 500 − 320
    expect(yuan(said?.deductible?.short)).toBe('180.00');
    expect(yuan(said?.toFirstPayment)).toBe('180.01');
    const own = toTheDeductible(at(settlement, 'a'), settlement.claims[0]?.claim.eligible as Fen);
    expect(yuan(own?.deductible?.short)).toBe('180.00');
  });

  it('is never where the limit is used up', () => {
    // 开封 第九条: (560 − 50) × 50 % is more than the 150 of the month
    const { whatIf, file } = lookInto('kaifeng', [visit('a', '2023-12-06', '560')]);
    const next = settled(whatIf(withFurther(file, 'a', 'n', '2023-12-06')));
    const said = toTheDeductible(at(next, 'n'), ZERO);
    expect(said?.toFirstPayment).toBeUndefined();
    expect(said?.usedUp.map(({ rule }) => rule.period)).toEqual(['month']);
    const later = settled(whatIf(withFurther(file, 'a', 'n', '2024-01-06')));
    expect(toTheDeductible(at(later, 'n'), ZERO)?.usedUp).toEqual([]);
  });
});

describe('the next 100 yuan', () => {
  it('cost more on another visit than on this one', () => {
    const { whatIf, file, settlement } = lookInto('kaifeng', [visit('a', '2023-05-06', '130')]);
    const next = settled(whatIf(withFurther(file, 'a', 'n', '2023-05-06')));
    // 开封 第九条: 100 − (100 − 50) × 50 %, and 100 × 50 %
    expect(yuan(nextExpense(at(next, 'n'), ZERO, HUNDRED)?.outOfPocket)).toBe('75.00');
    const { eligible } = at(settlement, 'a').claim;
    expect(yuan(nextExpense(at(settlement, 'a'), eligible, HUNDRED)?.outOfPocket)).toBe('50.00');
  });
});

describe('what is still to be had', () => {
  it('is the rest of the month, then that of the year month by month', () => {
    const { whatIf, file } = lookInto('kaifeng', [visit('a', '2023-05-06', '320')]);
    const { policy, case: kase } = settled(whatIf(withFurtherMonths(file, 'a', 'n', '2023-05-06')));
    const rest = stillToBeHad(policy, kase, 'n');
    // 开封 第九条: 135 paid; 15 left of May at 50 + 15 ÷ 50 %; five months at 50 + 150 ÷ 50 %; then 100 of the 1000;
    // a fen less comes to half a fen less, which is rounded up
    expect(rest?.months.map(({ fund, expense }) => [yuan(fund), yuan(expense)])).toEqual([
      ['15.00', '79.99'],
      ...Array.from({ length: 5 }, () => ['150.00', '349.99']),
      ['100.00', '249.99'],
      ['0.00', '0.00'],
    ]);
    expect([yuan(rest?.fund), yuan(rest?.expense)]).toEqual(['865.00', '2079.93']);
  });

  it('is had whole to the fen, and not with a fen less', () => {
    const { whatIf, file } = lookInto('kaifeng', [visit('a', '2023-05-06', '200', { level: 'secondary' })]);
    const { policy, case: kase } = settled(whatIf(withFurtherMonths(file, 'a', 'n', '2023-05-06')));
    const [first] = stillToBeHad(policy, kase, 'n')?.months ?? [];
    // 开封 第九条: 40, 55 %: 88.00 paid, 62.00 left; 40 + 62 ÷ 55 % = 152.727…, and 112.72 × 55 % = 61.996
    expect([yuan(first?.fund), yuan(first?.expense)]).toEqual(['62.00', '152.72']);
    const may = claimAt(policy, kase, 'n-0');
    const paid = (expense: number) => {
      const of = may.outcome(expense as Fen);
      return of.outcome === 'settled' ? yuan(of.fund) : undefined;
    };
    expect([15_271, 15_272].map(paid)).toEqual(['61.99', '62.00']);
    // The curve bends where the rounding does not matter.
    const [, , flat] = expenseCurve(may)?.stretches ?? [];
    expect([flat?.from.toFixed(2), yuan(flat?.first)]).toEqual(['15272.73', '152.73']);
  });

  it('has no most where nothing bounds it', () => {
    const operation = visit('a', '2024-05-06', '900', { care: 'family-planning' });
    const { whatIf, file } = lookInto('dingxi', [operation], { year: '2024' });
    const { policy, case: kase } = settled(whatIf(withFurtherMonths(file, 'a', 'n', '2024-05-06')));
    // 定西 第三十八条 states a share and no limit
    expect(stillToBeHad(policy, kase, 'n')?.limits).toEqual([]);
  });
});

describe('the curve of a bill', () => {
  it('bends at the deductible and at the limit of the month', () => {
    const { settlement } = lookInto('kaifeng', [visit('a', '2023-05-06', '200')]);
    const curve = expenseCurve(at(settlement, 'a'));
    // 开封 第九条: 50, then 50 % up to 150 of the fund
    expect(
      curve?.stretches.map(({ first, outOfPocket, outcome }) => [
        yuan(first),
        outOfPocket,
        yuan(outcome.outOfPocket),
      ]),
    ).toEqual([
      ['0.00', '1', '0.00'],
      ['50.00', '0.5', '50.00'],
      ['350.00', '1', '200.00'],
    ]);
    expect(curve && pictureRange(curve, 20_000 as Fen)).toBe(50_000);
  });

  it('knows the supplement, its threshold and its limit, however far off', () => {
    const stay = visit('a', '2024-05-09', '20000', { care: 'inpatient', admitted: '2024-05-01' });
    const { settlement } = lookInto('dingxi', [stay], { year: '2024' });
    const stretches = expenseCurve(at(settlement, 'a'))?.stretches ?? [];
    // 定西 第二十二、二十三、四十五条: 600; 93 % up to 70,000; 95 % above 1000 borne, up to 600,000
    expect(stretches.map(({ first, outOfPocket }) => [yuan(first), outOfPocket])).toEqual([
      ['0.00', '1'],
      ['600.00', '0.07'],
      // 600 + 400 ÷ 7 %
      ['6314.29', '0.0035'],
      // 600 + 70,000 ÷ 93 %
      ['75868.82', '0.05'],
      // 70,000 + 1000 + 600,000 ÷ 95 %
      ['702578.95', '1'],
    ]);
    expect(stretches.map(({ causes }) => causes.map(({ mechanism }) => mechanism))).toEqual([
      [],
      ['deductible'],
      ['supplement'],
      ['limit'],
      ['limit'],
    ]);
  });

  it('says a share of 100 yuan to the fen', () => {
    expect(['0.0035', '1', '0.45', '0.07'].map((share) => yuan(ofHundred(share)))).toEqual([
      '0.35',
      '100.00',
      '45.00',
      '7.00',
    ]);
  });
});

describe('what is written beside the picture', () => {
  it('puts numbers that stand close together in rows of their own', () => {
    expect(inRows([0.1, 0.12, 0.15, 0.2, 0.5])).toEqual([0, 1, 2, 0, 0]);
  });
});

describe('retiring earlier or later', () => {
  it('moves the account month by month', () => {
    const draft = { contributionBase: '6000', status: 'in-service' } as const;
    const {
      open,
      whatIf,
      evaluation,
      draft: whole,
    } = lookInto('kaifeng', [visit('a', '2023-09-06', '130')], draft);
    const variants = retiring(whatIf, fileForRetiring(whole, open, evaluation)) ?? [];
    const totals = new Map(variants.map(({ on, settlement }) => [on, yuan(settlement.account.total)]));
    // 开封 第十六条: 6000 × 2 % a month in service, 60 retired
    expect(totals.get('2023-07-01')).toBe('1080.00');
    expect(totals.get('never')).toBe('1440.00');
    expect(variants.find(({ present }) => present)?.on).toBe('never');
    const runs = retiringRuns(variants, 2023);
    // 开封 第九条: (130 − 50) × 60 % retired in September, × 50 % in service
    expect(runs.find(({ first }) => first.on === '2023-09-01')?.sums.paid).toBe(4800);
    expect(runs.find(({ first }) => first.on === '2023-10-01')?.sums.paid).toBe(4000);
  });

  it('keeps the figure that only the retired need, and the month that still counts as before', () => {
    const { open, whatIf, evaluation, draft } = lookInto('baoji', [], {
      contributionBase: '5000',
      regions: { baoji: { ...EMPTY_REGION, parameters: { averagePension: '3000' } } },
    });
    const variants = retiring(whatIf, fileForRetiring(draft, open, evaluation)) ?? [];
    // 宝鸡 第五条: 次月起; seven months of 100, five of 3000 × 2 %
    const july = variants.find(({ on }) => on === '2023-07-01');
    expect(yuan(july?.settlement.account.total)).toBe('1000.00');
  });

  it('takes somebody retired all along to have been in service, and knows what is present', () => {
    const { open, whatIf, evaluation, draft } = lookInto('kaifeng', [visit('a', '2023-05-06', '130')], {
      status: 'retired',
    });
    const variants = retiring(whatIf, fileForRetiring(draft, open, evaluation)) ?? [];
    expect(variants.filter(({ present }) => present).map(({ on }) => on)).toEqual(['before']);
    const never = variants.find(({ on }) => on === 'never');
    // 开封 第九条: (130 − 50) × 50 %
    expect(yuan(never?.settlement.totals.fund)).toBe('40.00');
  });
});

describe('another region or status', () => {
  it('loses nothing, and names what belongs to one region alone', () => {
    const { draft } = lookInto('kaifeng', [visit('a', '2023-05-06', '130')], {
      statusChanges: [{ id: 's', from: '2023-07-01', status: 'retired' }],
      regions: {
        kaifeng: {
          ...EMPTY_REGION,
          opening: { '2023': { deductible: '', limits: { year: '300' }, cumulative: {} } },
        },
      },
    });
    expect(belongsHere(draft, 'kaifeng').map(({ field }) => field)).toEqual(['openingLimits.year']);
    const there = otherwise(draft, 'shiyan', undefined);
    expect(there).toEqual({ ...draft, policy: 'shiyan' });
    expect(otherwise(draft, 'kaifeng', 'retired').statusChanges).toEqual([]);
    // 十堰 第五条: 130 is less than the 500 of the year
    expect(yuan(evaluate(there, shippedPack('shiyan')).settlement?.totals.fund)).toBe('0.00');
  });

  it('says of a stay that counts for its days alone elsewhere that its whole bill is not in the sums', () => {
    const visits = [
      visit('stay', '2024-03-20', '45230.50', {
        care: 'inpatient',
        admitted: '2024-03-01',
        place: 'offsite-cross-province',
        outOfScope: '1230.50',
        classB: '10000',
      }),
      visit('outpatient', '2024-04-02', '200'),
      // 开封 第九条 knows no hospital without a grade.
      visit('open', '2024-05-02', '1000', { level: 'ungraded' }),
    ];
    const { draft, settlement } = lookInto('dingxi', visits, { year: '2024' });
    const there = evaluate(otherwise(draft, 'kaifeng', undefined), shippedPack('kaifeng')).settlement;
    if (!there) throw new Error('nothing was settled');
    const sums = besideSums(draft.visits, settlement, there, 2024);
    expect(yuan(sums.there.undetermined)).toBe('46230.50');
    expect(sums.alike).toBe(false);
    const back = besideSums(draft.visits, there, settlement, 2024);
    expect([yuan(back.now.undetermined), back.alike]).toEqual(['46230.50', false]);
    // Neither region fixes what they come to.
    const neither = evaluate(otherwise(draft, 'shiyan', undefined), shippedPack('shiyan')).settlement;
    const both = besideSums(draft.visits, there, neither ?? there, 2024);
    expect([yuan(both.now.undetermined), yuan(both.there.undetermined), both.alike]).toEqual([
      '46230.50',
      '46230.50',
      true,
    ]);
  });
});
