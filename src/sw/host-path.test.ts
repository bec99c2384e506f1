import { expect, test } from 'vitest';
import { isFile, isGone, isHostPath, isPolicyPath } from './host-path.ts';

const SCOPE = 'https://host.test/a/b/';

test.each([
  ['config.json', true],
  ['policies/index.json', true],
  ['policies/kaifeng.json', true],
  ['documents/kaifeng.txt', true],
  ['index.html', false],
  ['assets/main-3r0ecNqC.js', false],
  ['policies/older/kaifeng.json', false],
])('a host may replace %s: %s', (path, may) => {
  expect(isHostPath(SCOPE + path, SCOPE)).toBe(may);
});

test('what lies beside the folder is no file of the page', () => {
  expect(isHostPath('https://host.test/a/config.json', SCOPE)).toBe(false);
});

test('a page that says that there is no such file is not the file', () => {
  const page = new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  expect(isFile(page)).toBe(false);
  expect(isFile(new Response('{}', { headers: { 'Content-Type': 'application/json' } }))).toBe(true);
  expect(isFile(new Response('no', { status: 404 }))).toBe(false);
});

test.each([
  [404, true],
  [410, true],
  [403, false],
  [200, false],
  [503, false],
])('a host that answers %i says that there is no such file: %s', (status, gone) => {
  expect(isGone({ status })).toBe(gone);
});

test.each([
  ['policies/index.json', true],
  ['policies/kaifeng.json', true],
  ['config.json', false],
  ['documents/kaifeng.txt', false],
])('%s is stored only with what it belongs to: %s', (path, together) => {
  expect(isPolicyPath(SCOPE + path, SCOPE)).toBe(together);
});
