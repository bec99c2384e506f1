import { describe, expect, it } from 'vitest';
import { byWhy } from '@/features/calculator/left-open/by-why.ts';
import { pathOfLeftOpen } from '@/features/calculator/left-open/path-of-left-open.ts';
import { PACK_IDS, shippedPack } from '../packs.ts';

describe.each(PACK_IDS)('%s', (id) => {
  const { leftOpen } = shippedPack(id).pack;

  it('every point that is left open is shown once, under its reason', () => {
    const groups = byWhy(leftOpen);
    expect(groups.flatMap(({ entries }) => entries.map((entry) => entry.id)).sort()).toEqual(
      leftOpen.map((entry) => entry.id).sort(),
    );
    for (const { why, entries } of groups) {
      expect(entries.length).toBeGreaterThan(0);
      expect(entries.every((entry) => entry.why === why)).toBe(true);
    }
  });
});

it('the silent points come first, and a reason that none has is left out', () => {
  const { leftOpen } = shippedPack('kaifeng').pack;
  expect(byWhy(leftOpen)[0]?.why).toBe('silent');
  expect(byWhy([])).toEqual([]);
});

it('a point has an address of its own', () => {
  expect(pathOfLeftOpen('kaifeng')).toBe('/left-open/kaifeng');
  expect(pathOfLeftOpen('kaifeng', 'emergency')).toBe('/left-open/kaifeng/emergency');
});
