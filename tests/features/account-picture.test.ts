import { expect, it } from 'vitest';
import { daysIntoMonth } from '@/features/calculator/account/days-into-month.ts';
import { finalOf } from '@/features/calculator/account/final-of.ts';
import { shippedPack } from '../packs.ts';

it('the day of a change stands where it lies in its month', () => {
  expect(daysIntoMonth('2023-05-01')).toBe(0);
  expect(daysIntoMonth('2023-06-16')).toBe(0.5);
  expect(daysIntoMonth('2024-02-29')).toBe(28 / 29);
  expect(daysIntoMonth('2023-12-31')).toBe(30 / 31);
});

it('a provisional figure has a final one, any other has none', () => {
  const { pack } = shippedPack('sichuan-provincial');
  expect(finalOf(pack, 'averagePension2021')?.id).toBe('averagePension2022');
  expect(finalOf(pack, 'averagePension2022')).toBeUndefined();
  expect(finalOf(shippedPack('baoji').pack, 'averagePension')).toBeUndefined();
  expect(finalOf(undefined, 'averagePension2021')).toBeUndefined();
});
