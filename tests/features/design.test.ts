import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { contrast, readColour } from '@/features/design/contrast.ts';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));
const UI = `${SRC}shared/ui/`;
const PAGE = `${SRC}features/design/`;

const isComponent = (file: string): boolean => file.endsWith('.tsx');

/** Components of the design system that a file imports, by the name of their file. */
function componentsIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/from '(?:@\/shared\/ui|\.)\/(\w+\.tsx)'/gu)].flatMap(([, name]) => name ?? []);
}

describe('the design page', () => {
  test('shows every component of the design system, itself or inside another', () => {
    const components = readdirSync(UI).filter(isComponent);
    const shown = new Set(
      readdirSync(PAGE)
        .filter(isComponent)
        .flatMap((file) => componentsIn(PAGE + file)),
    );
    for (const name of shown)
      if (components.includes(name)) for (const inner of componentsIn(UI + name)) shown.add(inner);
    expect(components.length).toBeGreaterThan(15);
    expect(components.filter((name) => !shown.has(name))).toEqual([]);
  });

  test('reads colours as they are written, and as a build shortens them', () => {
    expect(readColour(' #0d6854')).toEqual([13, 104, 84]);
    expect(readColour('#fff')).toEqual([255, 255, 255]);
    expect(readColour('red')).toBeUndefined();
    expect(readColour('')).toBeUndefined();
  });

  test('measures contrast as WCAG defines it', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBe(21);
    expect(contrast([255, 255, 255], [255, 255, 255])).toBe(1);
    // #777777 on white, known to be just too little for text: L = 0.1845, 1.05 / 0.2345 = 4.48.
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
  });
});
