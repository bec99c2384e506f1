import { expect, it } from 'vitest';
import { dateInDoubt } from '@/features/calculator/date-in-doubt.ts';

it('a day is in doubt that is to come, or more than five years before the document came into force', () => {
  const now = '2026-05-06';
  const from = '2022-07-01';
  expect(dateInDoubt('2026-05-06', from, now)).toBeUndefined();
  expect(dateInDoubt('2026-05-07', from, now)).toBe('future');
  expect(dateInDoubt('2022-06-30', from, now)).toBeUndefined();
  expect(dateInDoubt('2017-07-01', from, now)).toBeUndefined();
  expect(dateInDoubt('2017-06-30', from, now)).toBe('long-before');
  expect(dateInDoubt('1958-05-06', from, now)).toBe('long-before');
  expect(dateInDoubt('1958-05-06', undefined, now)).toBeUndefined();
});
