import { expect, it } from 'vitest';
import { wrongPart } from '@/shared/input/wrong-date-part.ts';

it.each([
  ['23-5-6', 0],
  ['20236-5-6', 0],
  ['二零-5-6', 0],
  ['2023-13-6', 1],
  ['2023-0-6', 1],
  ['2023-5-32', 2],
  ['2023-2-30', 2],
  ['２０２３-２-２９', 2],
  ['2023-5-六', 2],
  ['2023-5-6', undefined],
  ['2024-2-29', undefined],
  ['2023-5-', undefined],
  ['', undefined],
])('of %j the wrong box is %j', (typed, at) => {
  expect(wrongPart(typed)?.at).toBe(at);
});
