import { describe, expect, it } from 'vitest';
import { createLatest } from '@/shared/latest.ts';

describe('the latest of several beginnings', () => {
  it('is the one begun last, of its own kind', () => {
    const [begin, other] = [createLatest(), createLatest()];
    const first = begin();
    expect(first()).toBe(true);
    const second = begin();
    other();
    expect([first(), second()]).toEqual([false, true]);
  });
});
