import { expect, test, vi } from 'vitest';
import { SimpleAbortController } from './simple-abort-controller.ts';

test('a signal tells once that it was aborted, and not those who went away', () => {
  const controller = new SimpleAbortController();
  const told = vi.fn();
  const gone = vi.fn();
  controller.signal.addEventListener('abort', told);
  controller.signal.addEventListener('abort', gone);
  controller.signal.removeEventListener('abort', gone);
  expect(controller.signal.aborted).toBe(false);
  controller.abort();
  controller.abort();
  expect(controller.signal.aborted).toBe(true);
  expect(told).toHaveBeenCalledTimes(1);
  expect(gone).not.toHaveBeenCalled();
});
