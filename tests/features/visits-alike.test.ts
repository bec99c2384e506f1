import { describe, expect, it } from 'vitest';
import { sameDayInDoubt as inDoubtBy } from '@/features/calculator/visits/alike.ts';
import { inOrder } from '@/features/calculator/visits/in-order.ts';
import { knownPlaces } from '@/features/calculator/visits/known-places.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { shippedPack } from '../packs.ts';
import { visit } from './visits.ts';

const kaifeng = shippedPack('kaifeng').pack;
const sameDayInDoubt = (visits: readonly Visit[]) => inDoubtBy(visits, kaifeng);

const ids = (visits: readonly { readonly id: string }[]): string => visits.map(({ id }) => id).join('');

describe('visits in order', () => {
  it('go by date however it is written, those of a day as entered, those without a day last', () => {
    const visits = [
      visit('a', '', '1'),
      visit('b', '2023-10-02', '1'),
      visit('c', '2023年9月3日', '1'),
      visit('d', '20231002', '1'),
      visit('e', '2023-13-01', '1'),
    ];
    expect(ids(inOrder(visits))).toBe('cbdae');
  });
});

describe('nameless visits of one day', () => {
  it('are in doubt where they were at places of one kind', () => {
    const inDoubt = sameDayInDoubt([
      visit('a', '2023-05-06', '1'),
      visit('b', '2023-05-06', '2', { level: 'primary' }),
      visit('c', '2023/5/6', '3'),
    ]);
    expect(inDoubt?.date).toBe('2023-05-06');
    expect(ids(inDoubt?.nameless ?? [])).toBe('ac');
    expect(inDoubt?.names).toEqual([]);
  });

  it('are in doubt as well where they meet one with a name', () => {
    const inDoubt = sameDayInDoubt([
      visit('a', '2023-05-06', '1', { name: ' H' }),
      visit('b', '2023-05-06', '2', { name: 'H' }),
      visit('c', '2023-05-06', '3'),
    ]);
    expect(ids(inDoubt?.nameless ?? [])).toBe('c');
    expect(inDoubt?.names).toEqual(['H']);
  });

  it('are no question alone, on another day, or where every one has a name', () => {
    expect(sameDayInDoubt([visit('a', '2023-05-06', '1'), visit('b', '2023-05-07', '1')])).toBeUndefined();
    expect(sameDayInDoubt([visit('a', '', '1'), visit('b', '', '1')])).toBeUndefined();
    const named = [
      visit('a', '2023-05-06', '1', { name: 'H' }),
      visit('b', '2023-05-06', '1', { name: 'G' }),
    ];
    expect(sameDayInDoubt(named)).toBeUndefined();
  });

  it('are none where a deductible is not shared by day, or the care has none', () => {
    const visits = [visit('a', '2023-05-06', '1'), visit('b', '2023-05-06', '1')];
    expect(sameDayInDoubt(visits)).toBeDefined();
    expect(inDoubtBy(visits, shippedPack('baoji').pack)).toBeUndefined();
    expect(inDoubtBy(visits, undefined)).toBeUndefined();
    expect(sameDayInDoubt(visits.map((each) => ({ ...each, care: 'inpatient' })))).toBeUndefined();
  });
});

describe('the institutions known', () => {
  it('are those of the latest visits, each once, without the visit that asks', () => {
    const visits = [
      visit('a', '2023-05-06', '1', { name: 'H' }),
      visit('b', '2023-05-07', '1', { kind: 'pharmacy', level: '' }),
      visit('c', '2023-05-08', '1', { name: ' H' }),
      visit('d', '2023-05-08', '1', { level: '' }),
      visit('e', '2023-05-08', '1', { care: 'inpatient' }),
      visit('f', '2023-05-08', '1', { name: 'G' }),
    ];
    expect(ids(knownPlaces(visits, 'f', shippedPack('kaifeng').pack))).toBe('cb');
  });
});
