import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Section, sectionOf } from '@/features/calculator/visits/section.ts';

it('shows the latest few of a list, all of a short one, and a long one by sections', () => {
  expect(sectionOf(5, undefined)).toMatchObject({ from: 0, until: 5, earlier: undefined, later: undefined });
  const twenty = sectionOf(20, undefined);
  expect(twenty).toMatchObject({ from: 12, until: 20, later: undefined });
  expect(sectionOf(20, twenty.earlier)).toMatchObject({
    from: 0,
    until: 20,
    earlier: undefined,
    later: undefined,
  });
});

it('reaches every row by going back, and the last by going forth, never with too many at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1500 }), (rows) => {
      const seen = new Set<number>();
      let asked: Section | undefined;
      let now = sectionOf(rows, asked);
      for (;;) {
        expect(now.until - now.from).toBeLessThanOrEqual(120);
        for (let at = now.from; at < now.until; at += 1) seen.add(at);
        if (now.earlier === undefined) break;
        asked = now.earlier;
        now = sectionOf(rows, asked);
      }
      expect(seen.size).toBe(rows);
      while (now.later) now = sectionOf(rows, now.later);
      expect(now.until).toBe(rows);
    }),
  );
});
