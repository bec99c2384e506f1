import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { polyfillsIn, scriptBeyond } from '../../scripts/floor/script.mjs';
import { styleBeyond } from '../../scripts/floor/style.mjs';

const inScript = (code: string, covered?: ReadonlySet<string>): string[] =>
  scriptBeyond(code, covered).map(({ what }) => what);
const inStyle = (css: string): string[] => styleBeyond(css).map(({ what }) => what);

describe('a built script that Chrome 64 or Safari 12 cannot read is caught', () => {
  test.each([
    ['a?.b', '?.'],
    ['a ?? b', '??'],
    ['a ??= b', '??='],
    ['try { a() } catch { b() }', 'catch without a name'],
    ['class A { b = 1 }', 'class field'],
    ['class A { #b() {} }', 'private member'],
    ['class A { static { b() } }', 'static block'],
    ['1n', 'BigInt literal'],
    ['1_000', 'separated digits'],
    ['/(?<=a)b/', 'look-behind'],
    ['/(?<!a)b/', 'look-behind'],
    ['/a/v', 'pattern with the flag v'],
    ["export * as a from './a.js'", 'export * as'],
    ['await a()', 'await at the top'],
  ])('%s', (code, what) => {
    expect(inScript(code)).toContain(what);
  });

  test.each([
    'async function a() { await b(); }',
    'const { a, ...b } = { ...c };',
    'try { a() } catch (error) { b() }',
    '/(?:a)(?<name>b)\\p{Script=Han}/u',
    'import("./a.js")',
  ])('and this is not: %s', (code) => {
    expect(inScript(code)).toEqual([]);
  });
});

describe('a built script that asks Chrome 64 or Safari 12 for what they do not have is caught', () => {
  test.each([
    ['structuredClone(a)', 'structuredClone'],
    ['new BigInt64Array(1)', 'BigInt64Array'],
    ['window.queueMicrotask(a)', 'window.queueMicrotask'],
    ['Object.hasOwn(a, b)', 'Object.hasOwn'],
    ['Object.fromEntries(a)', 'Object.fromEntries'],
    ['new Intl.Segmenter()', 'Intl.Segmenter'],
    ['crypto.randomUUID()', 'crypto.randomUUID'],
    ['a.at(-1)', '.at()'],
    ['a.flatMap(b)', '.flatMap()'],
    ['a.replaceAll(b, c)', '.replaceAll()'],
    ['a.matchAll(b)', '.matchAll()'],
    ['a.findLast(b)', '.findLast()'],
    ['a.toSorted()', '.toSorted()'],
    ['a["toSorted"]()', '.toSorted()'],
    ['a.replaceChildren()', '.replaceChildren()'],
    ['a.values().map(b)', '.map() of an iterator'],
  ])('%s', (code, what) => {
    expect(inScript(code)).toEqual([what]);
  });

  test.each([
    'typeof structuredClone === "function" && structuredClone(a)',
    'typeof Promise.allSettled === "function" ? Promise.allSettled(a) : b',
    'Object.hasOwn || a',
    'a.flat',
    'Object.values(a).map(b)',
    'const a = { structuredClone: 1, at() {} }',
  ])('and this is not: %s', (code) => {
    expect(inScript(code)).toEqual([]);
  });

  test('as long as no polyfill brings it', () => {
    const covered = polyfillsIn(
      "import 'core-js/modules/es.array.flat-map.js';\nimport './polyfill-abort.ts';\n",
    );
    expect(inScript('a.flatMap(b); new AbortController(); a.flat()', covered)).toEqual(['.flat()']);
  });

  test('and the file of polyfills is read as it stands', () => {
    const source = readFileSync(new URL('../../src/app/polyfills.ts', import.meta.url), 'utf8');
    expect([...polyfillsIn(source)]).toContain('core-js/modules/es.object.from-entries.js');
  });
});

describe('a built style sheet that Chrome 64 or Safari 12 do not know is caught', () => {
  test.each([
    ['.a{display:flex;gap:1rem}', 'gap'],
    ['.a{inset:0}', 'inset'],
    ['.a{inset-inline-start:0}', 'inset-inline-start'],
    ['.a{aspect-ratio:1}', 'aspect-ratio'],
    ['.a{margin-inline:auto}', 'margin-inline'],
    ['.a{width:min(1rem,5vw)}', 'width: min('],
    ['.a{font-size:clamp(1rem,2vw,2rem)}', 'font-size: clamp('],
    ['.a{height:100dvh}', 'height: 100dvh'],
    ['.a{color:color-mix(in srgb,red,blue)}', 'color: color-mix('],
    ['.a{--b:oklch(50% 0 0)}', 'oklch('],
    ['.a:has(.b){color:red}', ':has('],
    ['.a:is(.b,.c){color:red}', ':is('],
    ['.a:where(.b){color:red}', ':where('],
    ['.a:focus-visible{color:red}', ':focus-visible'],
    ['.a:not(.b,.c){color:red}', ':not(.b,'],
    ['.a{color:red;&:hover{color:blue}}', '&'],
    ['@layer a{.b{color:red}}', '@layer a'],
    ['@container (min-width:1em){.a{color:red}}', '@container (min-width:1em)'],
    ['@media (width>=40em){.a{color:red}}', '@media (width>=40em)'],
  ])('%s', (css, what) => {
    expect(inStyle(css)).toContain(what);
  });

  test.each([
    ['another property beside it', '.a{grid-gap:1rem;gap:1rem}'],
    ['another value before it', '.a{width:20rem;width:min(20rem,90vw)}'],
    ['a guard', '@supports (width:min(1px,1px)){.a{width:min(1rem,5vw)}}'],
    ['a name that only looks like it', '.a{grid-template-columns:minmax(0,1fr);content:"clamp(1dvh)"}'],
  ])('and this is not, having %s', (_, css) => {
    expect(inStyle(css)).toEqual([]);
  });
});
