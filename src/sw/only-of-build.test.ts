import type {
  CachedResponseWillBeUsedCallbackParam,
  CacheWillUpdateCallbackParam,
} from 'workbox-core/types.js';
import { describe, expect, test } from 'vitest';
import { onlyOfBuild } from './only-of-build.ts';

const AT = 'https://www.example.gov.cn/gongji/';
const { cacheWillUpdate, cachedResponseWillBeUsed } = onlyOfBuild([
  { url: 'index.html' },
  { url: 'assets/index-AAAAAAAA.js' },
  { url: 'assets/style-AAAAAAAA.css' },
  { url: 'favicon.svg' },
]);

const HTML = 'text/html; charset=utf-8';
/** As a login or a firewall answers in the place of any file. */
const LOGIN = '<!doctype html><form action="/login"></form>';
const page = (script: string): string =>
  `<!doctype html><script src="./${script}"></script><link href="./assets/style-AAAAAAAA.css" />`;

const response = (text: string, type: string, status = 200): Response =>
  new Response(text, { status, headers: { 'Content-Type': type } });

type About = CacheWillUpdateCallbackParam & CachedResponseWillBeUsedCallbackParam;
const about = (path: string, given: object): About =>
  // Of the request the address is all that is looked at.
  ({ request: { url: AT + path }, ...given }) as unknown as About;

const isStored = async (path: string, answer: Response): Promise<boolean> =>
  (await cacheWillUpdate?.(about(path, { response: answer }))) === answer;

describe('what a host answers', () => {
  test.each([
    ['the page', 'index.html', page('assets/index-AAAAAAAA.js'), HTML],
    [
      'the page with something of a gateway in it',
      'index.html',
      `${page('assets/index-AAAAAAAA.js')}<script src="//gateway.example/assets/x.js"></script>`,
      HTML,
    ],
    ['a script', 'assets/index-AAAAAAAA.js', 'let a', 'text/javascript'],
    ['a style', 'assets/style-AAAAAAAA.css', 'a {}', 'text/css'],
    ['an icon that the host has put there', 'favicon.svg', '<svg/>', 'image/svg+xml'],
  ])('%s is stored', async (_, path, text, type) => {
    const answer = response(text, type);
    expect(await isStored(path, answer)).toBe(true);
    expect(await answer.text()).toBe(text);
  });

  test.each([
    ['a login in the place of the page', 'index.html', LOGIN],
    ['the page of another build', 'index.html', page('assets/index-BBBBBBBB.js')],
    ['a login in the place of a script', 'assets/index-AAAAAAAA.js', LOGIN],
    ['a login in the place of a style', 'assets/style-AAAAAAAA.css', LOGIN],
    ['a login in the place of an icon', 'favicon.svg', LOGIN],
  ])('%s is not stored', async (_, path, text) => {
    expect(await isStored(path, response(text, HTML))).toBe(false);
  });

  test.each([203, 404, 503])('nothing is stored that comes with %s', async (status) => {
    expect(await isStored('assets/index-AAAAAAAA.js', response('let a', 'text/javascript', status))).toBe(
      false,
    );
  });
});

describe('what a worker before has stored', () => {
  const isUsed = async (path: string, cachedResponse: Response | undefined): Promise<boolean> =>
    (await cachedResponseWillBeUsed?.(about(path, { cachedResponse, cacheName: 'any' }))) === cachedResponse;

  test('is used', async () => {
    expect(await isUsed('index.html?__WB_REVISION__=1', response(page('any'), HTML))).toBe(true);
    expect(await isUsed('assets/index-AAAAAAAA.js', response('let a', 'text/javascript'))).toBe(true);
  });

  test('is asked for again where it is a page under the name of a script', async () => {
    expect(await isUsed('assets/index-AAAAAAAA.js', response(LOGIN, HTML))).toBe(false);
  });
});
