import { describe, expect, it } from 'vitest';
import { claimBefore, type Difference, differencesOf, formatDay, type Settlement } from '@/engine/index.ts';
import { type Draft, emptyDraft, EMPTY_REGION, type RegionDraft, type Visit } from '@/shared/draft/draft.ts';
import { evaluate } from '@/shared/draft/evaluate.ts';
import { shippedPack } from '../packs.ts';
import { dingxi, forDisease, stay } from './dingxi.ts';
import { visit } from './visits.ts';

function settled(
  policy: string,
  visits: readonly Visit[],
  person: Partial<Draft> = {},
  region: Partial<RegionDraft> = {},
): Settlement {
  const regions = { [policy]: { ...EMPTY_REGION, ...region } };
  const draft = { ...emptyDraft(2023, 'next'), ...person, policy, regions, visits };
  const { settlement, problems } = evaluate(draft, shippedPack(policy));
  if (!settlement || settlement.claims.length < visits.length) throw new Error(JSON.stringify(problems));
  return settlement;
}

/** Why the visit entered last, or the one named, is paid differently from the one before it. */
function differs(settlement: Settlement, id?: string): readonly Difference[] {
  const now = settlement.claims.find(({ claim }) => claim.id === id) ?? settlement.claims.at(-1);
  const before = now && claimBefore(now, settlement);
  return now && before ? differencesOf(now, before, settlement) : [];
}

const codes = (differences: readonly Difference[]): readonly string[] => differences.map(({ code }) => code);

describe('a yearly deductible', () => {
  // 十堰 第五条: the first 500 of a year
  const shiyan = (...visits: readonly Visit[]) => differs(settled('shiyan', visits));

  it('was met by the visit before', () => {
    expect(shiyan(visit('1', '2023-03-02', '900'), visit('2', '2023-03-09', '300'))).toEqual([
      { code: 'deductible-met', whole: 50_000, used: 50_000, charged: 0 },
    ]);
  });

  it('was met in part', () => {
    expect(shiyan(visit('1', '2023-03-02', '320'), visit('2', '2023-03-09', '400'))).toEqual([
      { code: 'deductible-partly-met', whole: 50_000, used: 32_000, charged: 18_000 },
    ]);
  });

  it('takes all of a visit that does not exceed it', () => {
    const year = [visit('1', '2023-12-02', '900'), visit('2', '2024-01-09', '300')];
    expect(shiyan(...year)).toEqual([
      { code: 'deductible-of-new-year', whole: 50_000, charged: 30_000 },
      { code: 'below-deductible', charged: 30_000 },
    ]);
  });

  it('makes no difference once both visits come after it', () => {
    const three = ['02', '09', '16'].map((day) => visit(day, `2023-03-${day}`, '600'));
    expect(shiyan(...three)).toEqual([]);
  });
});

describe('开封 第九条: 50 a day at a tertiary institution, 50 %, 150 a month', () => {
  const named = { name: '某医院' };
  const kaifeng = (visits: readonly Visit[], person?: Partial<Draft>) =>
    differs(settled('kaifeng', visits, person));

  it('charges the deductible of a day once', () => {
    const day = [visit('1', '2023-05-06', '130', named), visit('2', '2023-05-06', '100', named)];
    expect(kaifeng(day)).toEqual([{ code: 'same-day', whole: 5000, used: 5000, charged: 0 }]);
    expect(kaifeng([...day, visit('3', '2023-05-07', '60', named)])).toEqual([
      { code: 'deductible-of-new-day', whole: 5000, charged: 5000 },
    ]);
  });

  it('can be read so that the first visit alone is charged, where it does not use up the deductible', () => {
    // 30 of 50 on the first visit: 20 more on the second, or nothing
    const day = [visit('1', '2023-05-06', '30', named), visit('2', '2023-05-06', '100', named)];
    expect(kaifeng(day)).toEqual([
      { code: 'same-day', whole: 5000, used: 3000, charged: 2000 },
      { code: 'reading', reading: 'same-day-deductible', option: 'shared' },
    ]);
    const readings = { 'same-day-deductible': 'first-visit-only' };
    expect(differs(settled('kaifeng', day, {}, { readings }))).toEqual([
      { code: 'same-day', whole: 5000, used: 3000, charged: 0 },
      { code: 'reading', reading: 'same-day-deductible', option: 'first-visit-only' },
    ]);
  });

  it('leaves little of a month, then nothing, and as much again in the next', () => {
    // (230 − 50) × 50 % = 90 of 150; (250 − 50) × 50 % = 100 of 60
    const little = [visit('1', '2023-05-06', '230'), visit('2', '2023-05-10', '250')];
    expect(kaifeng(little)).toEqual([
      { code: 'limit-nearly-reached', limit: 'month', whole: 15_000, used: 9000, left: 6000 },
    ]);
    const nothing = [...little, visit('3', '2023-05-20', '150')];
    expect(kaifeng(nothing)).toEqual([
      { code: 'limit-reached', limit: 'month', whole: 15_000, used: 15_000, left: 0 },
    ]);
    expect(kaifeng([...nothing, visit('4', '2023-06-01', '150')])).toEqual([
      { code: 'new-month', limit: 'month', whole: 15_000 },
    ]);
  });

  it('gives as much again in a new month that it cuts as well', () => {
    // (560 − 50) × 50 % = 255, of which a month has 150
    const visits = [visit('1', '2023-05-06', '560'), visit('2', '2023-05-20', '560')];
    expect(kaifeng([...visits, visit('3', '2023-06-03', '560')])).toEqual([
      { code: 'new-month', limit: 'month', whole: 15_000 },
    ]);
    expect(kaifeng([visit('1', '2023-05-06', '560'), visit('2', '2023-06-03', '560')])).toEqual([]);
  });

  it('has other terms after retirement', () => {
    const statusChanges = [{ id: 's', from: '2023-06-01', status: 'retired' as const }];
    const visits = [visit('1', '2023-05-06', '130'), visit('2', '2023-06-06', '130')];
    expect(kaifeng(visits, { statusChanges })).toMatchObject([
      {
        code: 'status-changed',
        from: 'in-service',
        to: 'retired',
        terms: {
          rate: { from: { text: '0.5' }, to: { text: '0.6' } },
          limits: [
            { id: 'month', whole: 20_000 },
            { id: 'year', whole: 150_000 },
          ],
        },
      },
    ]);
  });

  it('has other terms at another level', () => {
    const visits = [visit('1', '2023-05-06', '130'), visit('2', '2023-06-06', '130', { level: 'secondary' })];
    expect(kaifeng(visits)).toMatchObject([
      {
        code: 'level-differs',
        from: 'tertiary',
        to: 'secondary',
        terms: { rate: { from: { text: '0.5' }, to: { text: '0.55' } }, deductible: 4000, limits: [] },
      },
    ]);
  });

  it('halves the limit of 2022, and begins anew with the whole one', () => {
    const visits = [visit('1', '2022-12-06', '130'), visit('2', '2023-01-06', '130')];
    expect(kaifeng(visits)).toEqual([
      { code: 'terms-of-date', terms: { limits: [{ id: 'year', whole: 100_000 }] } },
    ]);
  });

  it('is not paid during a stay (第十条), which may have been entered later', () => {
    const inside = [visit('1', '2023-05-06', '130'), visit('2', '2023-05-12', '130')];
    const hospital = stay('3', '2023-05-10', '2023-05-15', '3000');
    const [difference] = differs(settled('kaifeng', [...inside, hospital]), '2');
    expect(difference).toMatchObject({ code: 'within-stay', later: true });
    expect(difference?.code === 'within-stay' && [difference.from, difference.until].map(formatDay)).toEqual([
      '2023-05-10',
      '2023-05-15',
    ]);
    expect(differs(settled('kaifeng', [hospital, ...inside]), '2')).toMatchObject([{ later: false }]);
  });

  it('is not paid while contributions are in arrears (第十三条), and again afterwards', () => {
    const arrears = [{ id: 'a', from: '2023-05-10', until: '2023-05-20', repaidOn: '' }];
    const visits = [visit('1', '2023-05-06', '130'), visit('2', '2023-05-12', '130')];
    expect(codes(kaifeng(visits, { arrears }))).toEqual(['in-arrears']);
    expect(kaifeng([...visits, visit('3', '2023-05-25', '130')], { arrears })).toEqual([
      { code: 'no-longer-refused', reason: 'in-arrears' },
    ]);
  });

  it('is not paid before benefits begin (第七条), nor where it is not designated (第十九条)', () => {
    const visits = [visit('1', '2023-05-06', '130', { designated: 'none' }), visit('2', '2023-05-12', '130')];
    expect(kaifeng(visits)).toEqual([{ code: 'no-longer-refused', reason: 'not-designated' }]);
    expect(kaifeng(visits, { benefitFrom: '2023-06-01' })).toEqual([]);
    expect(kaifeng([visits[1] as Visit, visit('3', '2023-05-13', '130', { designated: 'none' })])).toEqual([
      { code: 'refused', reason: 'not-designated' },
    ]);
  });

  it('leaves open what is bought at a pharmacy (第二十三条)', () => {
    const pharmacy = visit('2', '2023-05-12', '130', { kind: 'pharmacy', prescribedBy: 'tertiary' });
    expect(kaifeng([visit('1', '2023-05-06', '130'), pharmacy])).toEqual([
      { code: 'left-open', reason: 'not-specified' },
    ]);
  });
});

it('宝鸡 第八条: a year begins anew with the whole of its limit, 500 in service', () => {
  // (1200 − 100) × 50 % = 550, of which 500 is paid
  const visits = [visit('1', '2023-12-06', '1200'), visit('2', '2024-01-06', '300')];
  expect(differs(settled('baoji', visits))).toEqual([{ code: 'new-year', limit: 'year', whole: 50_000 }]);
});

it('省本级 第九条（三）: the limit follows from the enrolment', () => {
  const enrolmentChanges = [{ id: 'e', from: '2023-06-01', enrolment: 'pooled-only' as const }];
  const visits = [visit('1', '2023-05-06', '1300'), visit('2', '2023-06-06', '300')];
  const differences = differs(settled('sichuan-provincial', visits, { enrolmentChanges }));
  expect(differences).toMatchObject([
    {
      code: 'enrolment-changed',
      from: 'combined',
      to: 'pooled-only',
      terms: { limits: [{ id: 'year', whole: 88_000 }] },
    },
    // 200 of the first visit
    { code: 'deductible-met', whole: 20_000, used: 20_000, charged: 0 },
  ]);
});

describe('定西', () => {
  it('第二十七条（三）: a stay elsewhere after a referral has 5 points less, and 800 before (第二十二条)', () => {
    const referred = { ...stay('2', '2024-05-01', '2024-05-10', '5000'), place: 'offsite-referred' } as const;
    const [difference] = differs(dingxi([stay('1', '2024-03-01', '2024-03-10', '5000'), referred]));
    expect(difference).toMatchObject({
      code: 'place-differs',
      from: 'local',
      to: 'offsite-referred',
      terms: { rate: { from: { text: '0.93' }, to: { text: '0.88' } }, deductible: 80_000 },
    });
  });

  it('第三十六条（一）: up to 5500 for a caesarean, 3500 for a normal birth', () => {
    const birth = (id: string, from: string, until: string, birthKind: 'normal' | 'cesarean'): Visit =>
      visit(id, until, '3000', { care: 'delivery', admitted: from, birthKind });
    const visits = [
      birth('1', '2024-01-01', '2024-01-05', 'normal'),
      birth('2', '2024-12-01', '2024-12-05', 'cesarean'),
    ];
    expect(differs(dingxi(visits))).toMatchObject([
      {
        code: 'condition-differs',
        dimension: 'birth',
        terms: { limits: [{ id: 'delivery', whole: 550_000 }] },
      },
    ]);
  });

  it('第四十五条（二）: the supplement begins above 1000 of a year', () => {
    // 3000 × 30 % = 900; 4000 × 30 % and more
    const visits = [forDisease('1', '2024-02-01', '3000', '27'), forDisease('2', '2024-03-01', '4000', '24')];
    const differences = differs(dingxi(visits, { specialDiseases: ['27', '24'] }));
    expect(differences).toContainEqual({
      code: 'supplement-begins',
      supplement: 'special-disease',
      threshold: 100_000,
    });
  });

  it('第四十五条（三）: what was left to the person is above 1000 from some visit on, until a year begins', () => {
    // 2400 of each are left: 1400 × 80 %, then 2400 × 80 % twice, then as at first
    const drug = (id: string, date: string) =>
      visit(id, date, '8000', { care: 'negotiated-drug', basicPaid: '5600' });
    const visits = [drug('1', '2024-02-01'), drug('2', '2024-03-01'), drug('3', '2024-04-01')];
    const threshold = { supplement: 'negotiated-drug', threshold: 100_000 };
    expect(differs(dingxi(visits), '2')).toEqual([{ code: 'threshold-passed', ...threshold }]);
    expect(differs(dingxi(visits), '3')).toEqual([]);
    expect(differs(dingxi([...visits, drug('4', '2025-01-05')]))).toEqual([
      { code: 'threshold-of-new-year', ...threshold },
    ]);
  });
});

it('compares visits of one kind of care, in the order of settling', () => {
  const later = visit('1', '2023-05-10', '130');
  const earlier = visit('2', '2023-05-06', '130');
  const hospital = stay('3', '2023-05-08', '2023-05-09', '3000');
  const settlement = settled('kaifeng', [later, earlier, hospital]);
  const before = settlement.claims.map((claim) => claimBefore(claim, settlement)?.claim.id);
  expect(before).toEqual(['2', undefined, undefined]);
});
