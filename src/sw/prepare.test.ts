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

/** What the host answers: a text, or a status, or that nobody answers. */
let host: Record<string, string | number> = {};
let stored = new Map<string, string>();
let asked: string[] = [];

const around = {
  store: {
    match: async (path: unknown) => {
      const text = stored.get(path as string);
      return text === undefined ? undefined : new Response(text);
    },
    put: async (path: unknown, response: Response) => {
      stored.set(path as string, await response.text());
    },
    delete: async (path: unknown) => stored.delete(path as string),
  },
  ask: async (path: string) => {
    asked.push(path);
    const answer = host[path] ?? 404;
    if (answer === GONE) throw new TypeError('Failed to fetch');
    return typeof answer === 'number' ? new Response('', { status: answer }) : new Response(answer);
  },
};

const everybodyGone = (): void => {
  host = Object.fromEntries(
    ['config.json', 'policies/index.json', 'policies/a.json', 'policies/b.json'].map((path) => [path, GONE]),
  );
};

beforeEach(() => {
  host = {
    'config.json': '{}',
    'policies/index.json': BOTH,
    'policies/a.json': A,
    'policies/b.json': B,
  };
  stored = new Map();
  asked = [];
});

describe('what the page needs without a network', () => {
  test('is stored: settings, index and every policy', async () => {
    expect(await prepare(around)).toBe(true);
    expect([...stored.keys()].sort()).toEqual([
      'config.json',
      'policies/a.json',
      'policies/b.json',
      'policies/index.json',
    ]);
  });

  test('is there again where nobody answers any more', async () => {
    await prepare(around);
    everybodyGone();
    expect(await prepare(around)).toBe(true);
    expect(stored.get('policies/a.json')).toBe(A);
  });

  test('is not there where nobody ever answered', async () => {
    everybodyGone();
    expect(await prepare(around)).toBe(false);
  });

  test('is not there as long as one policy is missing', async () => {
    host['policies/b.json'] = GONE;
    expect(await prepare(around)).toBe(false);
    host['policies/b.json'] = 500;
    expect(await prepare(around)).toBe(false);
    host['policies/b.json'] = B;
    expect(await prepare(around)).toBe(true);
  });
});

describe('a host', () => {
  test('without settings of its own, and without one of the policies, is stored as it is', async () => {
    delete host['config.json'];
    delete host['policies/b.json'];
    expect(await prepare(around)).toBe(true);
    expect([...stored.keys()].sort()).toEqual(['policies/a.json', 'policies/index.json']);
  });

  test('that has taken a file away has it no longer', async () => {
    await prepare(around);
    delete host['config.json'];
    await prepare(around);
    expect(stored.has('config.json')).toBe(false);
  });

  test('is asked again only for what its index has anew', async () => {
    await prepare(around);
    asked = [];
    const later = '{"id":"b","version":"2"}';
    host['policies/b.json'] = later;
    host['policies/index.json'] = index(
      { file: 'a.json', sha256: hash(A) },
      { file: 'b.json', sha256: hash(later) },
    );
    expect(await prepare(around)).toBe(true);
    expect(asked).not.toContain('policies/a.json');
    expect(stored.get('policies/b.json')).toBe(later);
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
