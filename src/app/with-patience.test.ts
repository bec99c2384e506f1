import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withPatience } from './with-patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('what comes is waited for, and what fails is no failure of the wait', async () => {
  await expect(withPatience(Promise.resolve())).resolves.toBeUndefined();
  await expect(withPatience(Promise.reject(new Error('no answer')))).resolves.toBeUndefined();
});

test('what never comes is waited for three seconds and no longer', async () => {
  const over = vi.fn();
  void withPatience(new Promise(() => undefined)).then(over);
  await vi.advanceTimersByTimeAsync(2999);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(over).toHaveBeenCalledOnce();
});
