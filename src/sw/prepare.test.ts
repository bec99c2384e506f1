import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { prepare } from './prepare.ts';

const A = '{"id":"a"}';
const B = '{"id":"b"}';
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const index = (...policies: readonly { file: string; sha256?: string }[]): string =>
  JSON.stringify({ policies });
const BOTH = index({ file: 'a.json', sha256: hash(A) }, { file: 'b.json', sha256: hash(B) });

const GONE = 0;
/** As a firewall, a login or a maintenance answers in the place of any file. */
const PAGE = '<!doctype html>';

/** What the host answers: a text, or a status, or that nobody answers. */
let host: Record<string, string | number> = {};
let stored = new Map<string, string>();
let asked: string[] = [];
/** The file that there is no room for. */
let full: string | undefined;

const around = {
  store: {
    match: async (path: unknown) => {
      const text = stored.get(path as string);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (path: unknown, response: Response) => {
      if (path === full) throw new DOMException('no room', 'QuotaExceededError');
      stored.set(path as string, await response.text());
    },
    delete: async (path: unknown) => stored.delete(path as string),
  },
  ask: async (path: string) => {
    asked.push(path);
    const answer = host[path] ?? 404;
    if (answer === GONE) throw new TypeError('Failed to fetch');
    if (typeof answer === 'number') return new Response('', { status: answer });
    return new Response(answer, { headers: answer === PAGE ? { 'Content-Type': 'text/html' } : {} });
  },
};

const FILES = ['config.json', 'policies/index.json', 'policies/a.json', 'policies/b.json'];

const everyFile = (answer: string | number): void => {
  host = Object.fromEntries(FILES.map((path) => [path, answer]));
};

const LATER = '{"id":"b","version":"2"}';
const LATER_INDEX = index({ file: 'a.json', sha256: hash(A) }, { file: 'b.json', sha256: hash(LATER) });

beforeEach(() => {
  host = {
    'config.json': '{}',
    'policies/index.json': BOTH,
    'policies/a.json': A,
    'policies/b.json': B,
  };
  stored = new Map();
  asked = [];
  full = undefined;
});

describe('what the page needs without a network', () => {
  test('is stored: settings, index and every policy', async () => {
    expect(await prepare(around)).toBe(true);
    expect([...stored.keys()].sort()).toEqual([...FILES].sort());
  });

  test('is there again where nobody answers any more', async () => {
    await prepare(around);
    everyFile(GONE);
    expect(await prepare(around)).toBe(true);
    expect(stored.get('policies/a.json')).toBe(A);
  });

  test.each([['a page', PAGE] as const, ['403', 403] as const, ['503', 503] as const])(
    'stays as it is where %s comes in the place of every file',
    async (_, answer) => {
      await prepare(around);
      const before = new Map(stored);
      everyFile(answer);
      expect(await prepare(around)).toBe(true);
      expect(stored).toEqual(before);
    },
  );

  test.each([PAGE, 403, 404, 500])('is not there where every file is answered with %s', async (answer) => {
    everyFile(answer);
    expect(await prepare(around)).toBe(false);
    expect(stored.size).toBe(0);
  });

  test('is not there where nobody ever answered', async () => {
    everyFile(GONE);
    expect(await prepare(around)).toBe(false);
  });

  test('is not there as long as one policy is missing', async () => {
    host['policies/b.json'] = GONE;
    expect(await prepare(around)).toBe(false);
    for (const answer of [500, 404, 403, PAGE]) {
      host['policies/b.json'] = answer;
      expect(await prepare(around)).toBe(false);
      expect(stored.get('policies/a.json')).toBe(A);
    }
    host['policies/b.json'] = B;
    expect(await prepare(around)).toBe(true);
  });
});

describe('a host', () => {
  test.each([404, 410, 403, PAGE])('without settings of its own (%s) is stored as it is', async (answer) => {
    host['config.json'] = answer;
    expect(await prepare(around)).toBe(true);
    expect(stored.has('config.json')).toBe(false);
  });

  test.each([404, 410])('that has taken its settings away (%s) has them no longer', async (answer) => {
    await prepare(around);
    host['config.json'] = answer;
    await prepare(around);
    expect(stored.has('config.json')).toBe(false);
  });

  test('that has taken a listed policy away has it still without a network', async () => {
    await prepare(around);
    host['policies/b.json'] = 404;
    expect(await prepare(around)).toBe(true);
    expect(stored.get('policies/b.json')).toBe(B);
  });

  test('is asked again only for what its index has anew', async () => {
    await prepare(around);
    asked = [];
    host['policies/b.json'] = LATER;
    host['policies/index.json'] = LATER_INDEX;
    expect(await prepare(around)).toBe(true);
    expect(asked).not.toContain('policies/a.json');
    expect(stored.get('policies/b.json')).toBe(LATER);
  });

  test('whose index has no hashes is asked for all of it', async () => {
    host['policies/index.json'] = index({ file: 'a.json' });
    await prepare(around);
    asked = [];
    await prepare(around);
    expect(asked).toContain('policies/a.json');
  });

  test('whose index cannot be read, or names files elsewhere, is no reason to ask for anything', async () => {
    host['policies/index.json'] = 'not json';
    expect(await prepare(around)).toBe(false);
    host['policies/index.json'] = index({ file: '../secret.json' });
    expect(await prepare(around)).toBe(false);
    expect(asked.filter((path) => path.includes('secret'))).toEqual([]);
  });
});

describe('a new index and a policy that it was made for', () => {
  beforeEach(async () => {
    await prepare(around);
    host['policies/index.json'] = LATER_INDEX;
  });

  test.each([
    ['does not come', GONE],
    ['is not given', 403],
    ['is not there', 404],
    ['is another page', PAGE],
    ['is still the one before', B],
  ])('which %s: the index before stays with its own', async (_, answer) => {
    host['policies/b.json'] = answer;
    expect(await prepare(around)).toBe(true);
    expect(stored.get('policies/index.json')).toBe(BOTH);
    expect(stored.get('policies/b.json')).toBe(B);

    host['policies/b.json'] = LATER;
    expect(await prepare(around)).toBe(true);
    expect(stored.get('policies/index.json')).toBe(LATER_INDEX);
    expect(stored.get('policies/b.json')).toBe(LATER);
  });

  test('which there is no room to store: all is as it was', async () => {
    const before = new Map(stored);
    host['policies/b.json'] = LATER;
    full = 'policies/index.json';
    expect(await prepare(around)).toBe(true);
    expect(stored).toEqual(before);
  });
});

test('where there is no room for the first index nothing of it stays', async () => {
  full = 'policies/index.json';
  expect(await prepare(around)).toBe(false);
  expect([...stored.keys()]).toEqual(['config.json']);
});

test('a host whose index was made for another policy is stored as it is, where nothing better is', async () => {
  host['policies/b.json'] = LATER;
  expect(await prepare(around)).toBe(true);
  expect(stored.get('policies/b.json')).toBe(LATER);
  host['policies/b.json'] = B;
  expect(await prepare(around)).toBe(true);
  expect(stored.get('policies/b.json')).toBe(B);
});
