import { expect, test } from 'vitest';
import { isFile, isHostPath } from './host-path.ts';

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
