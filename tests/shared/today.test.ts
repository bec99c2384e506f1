import { afterEach, expect, test, vi } from 'vitest';
import { clockTime, thisYear, today } from '@/shared/input/today.ts';

afterEach(() => vi.useRealTimers());

// By the clock of a device in Los Angeles it is ten in the morning of the last day of 2023.
test('the day, the time and the year are those of China, wherever the device is', () => {
  vi.useFakeTimers({ now: new Date('2023-12-31T10:00:00-08:00') });
  expect(today()).toBe('2024-01-01');
  expect(clockTime()).toBe('02:00');
  expect(thisYear()).toBe(2024);
});
