import { describe, expect, it } from 'vitest';
import type { Care } from '@/engine/index.ts';
import { freshVisit, offeredCares } from '@/features/calculator/visits/cares.ts';
import { mindsEmergency, mindsPlace, mindsStays, sharesDays } from '@/features/calculator/visits/minds.ts';
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

  it('is an emergency, where it is settled by other terms', () => {
    const dingxi = pack('dingxi');
    const away = 'offsite-cross-province' as const;
    expect(mindsEmergency(dingxi, { care: 'inpatient', place: away })).toBe(true);
    expect(mindsEmergency(dingxi, { care: 'inpatient', place: 'local' })).toBe(false);
    expect(mindsEmergency(dingxi, { care: 'delivery', place: away })).toBe(false);
    expect(mindsEmergency(pack('kaifeng'), { care: 'outpatient', place: away })).toBe(false);
  });

  it('is the institution, where visits of a day share a deductible', () => {
    expect(PACK_IDS.filter((id) => sharesDays(pack(id), 'outpatient'))).toEqual(['kaifeng']);
    expect(sharesDays(pack('kaifeng'), 'inpatient')).toBe(false);
    expect(sharesDays(undefined, 'outpatient')).toBe(false);
  });
});
