import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');
const page = read('docs/accessibility.md');

/** The rows under a heading, each as its cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const part = page.split(/^## /mu).find((each) => each.startsWith(heading)) ?? '';
  const rows = part.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .split(/(?<!\\)\|/u)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** Each file of tests that a cell names, and what it quotes of it. */
const named = (cell: string): readonly { readonly file: string; readonly quoted: readonly string[] }[] =>
  [...cell.matchAll(/`((?:e2e|tests)\/[^`]+)`((?:,? ?"[^"]+")*)/gu)].map(([, file = '', quotes = '']) => ({
    file,
    quoted: [...quotes.matchAll(/"([^"]+)"/gu)].map(([, quote = '']) => quote),
  }));

it('every row of the table of conformance names a test that exists, or says that it is checked by hand', () => {
  const rows = rowsUnder('Conformance');
  expect(rows.length).toBeGreaterThan(20);
  const wrong = rows.flatMap(([what = '', , , proof = '']) => {
    if (proof === 'by hand') return [];
    const tests = named(proof);
    if (tests.length === 0) return [`${what}: no test`];
    return tests.flatMap(({ file, quoted }) => {
      if (!existsSync(ROOT + file)) return [`${what}: ${file} is not there`];
      const source = read(file);
      return quoted.filter((quote) => !source.includes(quote)).map((quote) => `${what}: ${file} "${quote}"`);
    });
  });
  expect(wrong).toEqual([]);
});

it('what is checked by hand says whether it was', () => {
  const rows = rowsUnder('By hand');
  expect(rows.length).toBeGreaterThan(0);
  for (const [what, done] of rows) expect(done, what).toMatch(/^(?:not done|\d{4}-\d{2}-\d{2})/u);
});
