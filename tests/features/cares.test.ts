import { describe, expect, it } from 'vitest';
import type { Care } from '@/engine/index.ts';
import { freshVisit, offeredCares } from '@/features/calculator/visits/cares.ts';
import { mindsEmergency, mindsPlace, mindsStays, sharesDays } from '@/features/calculator/visits/minds.ts';
import { asksAmounts } from '@/shared/draft/care.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';

const pack = (id: string) => shippedPack(id).pack;

describe('the kinds of care that a form offers', () => {
  it.each([
    ['baoji', ['outpatient', 'inpatient']],
    ['sichuan-provincial', ['outpatient', 'two-diseases', 'inpatient']],
    [
      'dingxi',
      [
        'inpatient',
        'special-disease',
        'negotiated-drug',
        'emergency-death',
        'delivery',
        'prenatal',
        'family-planning',
      ],
    ],
  ])('of %s are first those that it has terms for, and a stay for its days', (id, first) => {
    expect(offeredCares(pack(id)).first).toEqual(first);
  });

  it('are nine in every region', () => {
    for (const id of PACK_IDS) {
      const { first, others } = offeredCares(pack(id));
      expect(new Set([...first, ...others]).size).toBe(9);
      expect(first.length + others.length).toBe(9);
    }
    expect(offeredCares(undefined).first).toEqual(['outpatient', 'inpatient']);
  });

  it('begin with the first of them', () => {
    expect(freshVisit('v', undefined).care).toBe('outpatient');
    expect(freshVisit('v', pack('kaifeng')).care).toBe('outpatient');
    expect(freshVisit('v', pack('dingxi'))).toMatchObject({ id: 'v', care: 'inpatient', total: '' });
  });
});

describe('what a region minds', () => {
  it('are stays, in every document that speaks of them', () => {
    expect(PACK_IDS.filter((id) => mindsStays(pack(id)))).toEqual([...PACK_IDS]);
  });

  it('is the place, where deductible or rate differ by it', () => {
    const minding = (id: string) =>
      (
        ['outpatient', 'inpatient', 'emergency-death', 'special-disease', 'delivery'] as readonly Care[]
      ).filter((care) => mindsPlace(pack(id), care));
    expect(minding('kaifeng')).toEqual([]);
    expect(minding('dingxi')).toEqual(['inpatient', 'emergency-death']);
    // 第二十七条, of special diseases under one of its readings alone
    const reduced = shippedPack('dingxi');
    const readings = { ...reduced.defaults, 'offsite-special-disease': 'reduced' };
    expect(mindsPlace(reduced.under(readings), 'special-disease')).toBe(true);
    expect(mindsPlace(undefined, 'inpatient')).toBe(false);
  });

  it('is no place where figures differ by something else', () => {
    const kaifeng = pack('kaifeng');
    const [coverage] = kaifeng.coverages;
    if (!coverage) throw new Error('no coverage');
    type Rows = NonNullable<typeof coverage.rate>;
    const minds = (rate: Rows): boolean =>
      mindsPlace({ ...kaifeng, deductibles: [], coverages: [{ ...coverage, rate }] }, coverage.care);
    const cite = ['9'];
    const primary = { provider: 'primary' } as const;
    const tertiary = { provider: 'tertiary' } as const;
    const away = ['offsite-resident', 'offsite-referred'] as const;
    const byProvider: Rows = [
      { when: { ...primary, place: 'local' }, is: '0.6', cite },
      { when: { ...primary, place: away }, is: '0.6', cite },
      { when: { ...tertiary, place: 'local' }, is: '0.5', cite },
      { when: { ...tertiary, place: away }, is: '0.5', cite },
    ];
    expect(minds(byProvider)).toBe(false);
    expect(minds([...byProvider, { when: { place: 'offsite-in-province' }, is: '0.5', cite }])).toBe(true);
    const years: Rows = [
      { when: { place: 'local', date: { until: '2023-12-31' } }, is: '0.5', cite },
      { when: { place: 'local', date: { from: '2024-01-01' } }, is: '0.6', cite },
    ];
    expect(minds(years)).toBe(false);
    expect(minds([...years, { when: { place: away, date: { from: '2024-01-01' } }, is: '0.5', cite }])).toBe(
      true,
    );
  });

  it('is an emergency, where it is settled by other terms', () => {
    const dingxi = pack('dingxi');
    const away = 'offsite-cross-province' as const;
    expect(mindsEmergency(dingxi, { care: 'inpatient', place: away })).toBe(true);
    expect(mindsEmergency(dingxi, { care: 'inpatient', place: 'local' })).toBe(false);
    expect(mindsEmergency(dingxi, { care: 'delivery', place: away })).toBe(false);
    expect(mindsEmergency(dingxi, { care: 'emergency-death', place: away })).toBe(false);
    expect(mindsEmergency(pack('kaifeng'), { care: 'outpatient', place: away })).toBe(false);
  });

  it('is an emergency of a special disease by the reading alone that makes the place matter', () => {
    const visit = { care: 'special-disease', place: 'offsite-cross-province' } as const;
    const open = shippedPack('dingxi');
    expect(mindsEmergency(open.pack, visit)).toBe(false);
    const readings = { ...open.defaults, 'offsite-special-disease': 'reduced' };
    expect(mindsEmergency(open.under(readings), visit)).toBe(true);
  });

  it('is the institution, where visits of a day share a deductible', () => {
    expect(PACK_IDS.filter((id) => sharesDays(pack(id), 'outpatient'))).toEqual(['kaifeng']);
    expect(sharesDays(pack('kaifeng'), 'inpatient')).toBe(false);
    expect(sharesDays(undefined, 'outpatient')).toBe(false);
  });

  it('are the parts of a bill, where bills mostly have them or a share is paid first', () => {
    expect(asksAmounts(pack('kaifeng'), 'outpatient')).toBe(false);
    // 定西 第二十三条 holds for special diseases too
    expect(asksAmounts(pack('dingxi'), 'special-disease')).toBe(true);
    expect(asksAmounts(pack('dingxi'), 'delivery')).toBe(true);
    expect(asksAmounts(pack('dingxi'), 'outpatient')).toBe(false);
    expect(asksAmounts(undefined, 'inpatient')).toBe(false);
  });
});
