import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { qrPath } from '@/features/calculator/share/qr-path.ts';

/** Which modules a path fills, read by its own commands. */
function filled(path: string): ReadonlySet<string> {
  const runs = [...path.matchAll(/M([0-9]+) ([0-9]+)h([0-9]+)v1h-([0-9]+)z/gu)];
  expect(runs.map(([run]) => run).join('')).toBe(path);
  return new Set(
    runs.flatMap(([, x, y, length, back]) => {
      expect(back).toBe(length);
      return Array.from({ length: Number(length) }, (_, at) => `${Number(x) + at} ${y}`);
    }),
  );
}

describe('the picture of a link', () => {
  it('fills the dark modules and no other, four light ones around them', async () => {
    const text = 'https://example.org/a/#/open/1.abcDEF-_123';
    const { size, path } = (await qrPath(text)) ?? { size: 0, path: '' };
    const plain = encode(text, { ecc: 'L', boostEcc: true, border: 0 });
    expect(size).toBe(plain.size + 8);
    const dark = plain.data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x + 4} ${y + 4}`] : [])));
    expect(filled(path)).toEqual(new Set(dark));
    // The three corners of ISO/IEC 18004: a ring of seven by seven, dark, around three by three.
    for (const [x, y] of [
      [4, 4],
      [size - 11, 4],
      [4, size - 11],
    ] as const)
      expect(filled(path).has(`${x} ${y}`) && filled(path).has(`${x + 3} ${y + 3}`)).toBe(true);
  });

  it('is not made of what a phone could not tell apart', async () => {
    // Version 25 with the least correction holds 1273 bytes.
    expect(await qrPath('x'.repeat(1273))).toMatchObject({ size: 117 + 8 });
    expect(await qrPath('x'.repeat(1274))).toBeUndefined();
  });
});
