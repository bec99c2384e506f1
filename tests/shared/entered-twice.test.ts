import { describe, expect, it } from 'vitest';
import type { Visit } from '@/shared/draft/draft.ts';
import { EnteredVisits, enteredTwice } from '@/shared/draft/entered-twice.ts';
import { visit } from '../features/visits.ts';

const NONE: ReadonlySet<string> = new Set();
const pairOf = (visits: readonly Visit[], accepted = NONE): string | undefined =>
  enteredTwice(visits, accepted)
    ?.map(({ id }) => id)
    .join('');

describe('a visit entered twice', () => {
  const first = visit('a', '2023-05-06', '120.5', { name: 'H' });
  const again = (changes: Partial<Visit>): readonly Visit[] => [first, { ...first, id: 'b', ...changes }];

  it('has the day, place and bill of another, however they are written', () => {
    expect(pairOf([first, visit('b', '2023-5-6', '１２０．50', { name: ' H ' })])).toBe('ab');
  });

  it('may be without the name that the other has', () => {
    expect(pairOf(again({ name: ' ' }))).toBe('ab');
    expect(pairOf([...again({ name: 'G' }), { ...first, id: 'c', name: '' }])).toBe('ac');
  });

  it('is none where anything else differs', () => {
    const none: readonly Partial<Visit>[] = [
      { total: '120.51' },
      { date: '2023-05-07' },
      { name: 'G' },
      { level: 'primary' },
      { kind: 'pharmacy' },
      { care: 'two-diseases' },
    ];
    for (const change of none) expect(pairOf(again(change))).toBeUndefined();
  });

  it('is none once the person said so, though a third one still is', () => {
    expect(pairOf(again({}), new Set(['b']))).toBeUndefined();
    expect(pairOf([...again({}), { ...first, id: 'c' }], new Set(['b']))).toBe('ac');
  });

  it('is none while there is nothing to compare', () => {
    expect(pairOf([visit('a', '', ''), visit('b', '', '')])).toBeUndefined();
    expect(pairOf([visit('a', '2023-05-06', 'x'), visit('b', '2023-05-06', 'x')])).toBeUndefined();
  });

  it('is, of a stay, one with both of its days', () => {
    const stay = visit('a', '2023-05-09', '', { care: 'inpatient', admitted: '2023-05-01', name: 'H' });
    expect(pairOf([stay, { ...stay, id: 'b', admitted: '2023/5/1', name: 'G' }])).toBe('ab');
    expect(pairOf([stay, { ...stay, id: 'b', admitted: '2023-05-02' }])).toBeUndefined();
    expect(pairOf([stay, { ...stay, id: 'b', care: 'outpatient' }])).toBeUndefined();
  });

  it('is, of a delivery too, one with both of its days', () => {
    const birth = visit('a', '2024-05-09', '', { care: 'delivery', admitted: '2024-05-06' });
    expect(pairOf([birth, { ...birth, id: 'b', total: '5000' }])).toBe('ab');
    expect(pairOf([birth, { ...birth, id: 'b', admitted: '2024-05-07' }])).toBeUndefined();
  });

  it('is told of the earliest that it repeats', () => {
    const entered = new EnteredVisits<number>();
    entered.add(first, 1);
    entered.add({ ...first, name: '' }, 2);
    expect(entered.find(first)).toBe(1);
    expect(entered.find({ ...first, name: 'G' })).toBe(2);
    expect(entered.find({ ...first, total: '1' })).toBeUndefined();
  });
});
