import { afterEach, describe, expect, it, vi } from 'vitest';
import { LoadError } from '@/shared/packs/load-error.ts';
import { loadPolicy } from '@/shared/packs/policy.ts';
import { loadIndex } from '@/shared/packs/policy-index.ts';
import { packJson } from '../packs.ts';

const ENTRY = { id: 'baoji', file: 'baoji.json', version: '1.0.0', name: { 'zh-CN': '宝鸡', en: 'Baoji' } };

const answer = (body: unknown, status = 200): void => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));
};
const failure = async (load: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await load.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof LoadError)) throw new Error(`no LoadError: ${String(error)}`);
  return { kind: error.kind, file: error.file, paths: error.problems.map(({ path }) => path) };
};

afterEach(() => vi.unstubAllGlobals());

describe('loading a policy', () => {
  it('opens a sound pack', async () => {
    answer(packJson('baoji'));
    const { open, source, sha256, hashDiffers } = await loadPolicy(ENTRY);
    expect(open.pack.id).toBe('baoji');
    expect(source).toBe('server');
    expect(sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(hashDiffers).toBe(false);
  });

  it('says when the file is another than the index was made for', async () => {
    answer(packJson('baoji'));
    expect((await loadPolicy({ ...ENTRY, sha256: '0'.repeat(64) })).hashDiffers).toBe(true);
  });

  it('without a safe connection has the hash of the index, and says that nobody checked it', async () => {
    answer(packJson('baoji'));
    expect((await loadPolicy(ENTRY)).checked).toBe(true);
    vi.stubGlobal('crypto', {});
    const listed = '0'.repeat(64);
    answer(packJson('baoji'));
    expect(await loadPolicy({ ...ENTRY, sha256: listed })).toMatchObject({
      sha256: listed,
      checked: false,
      hashDiffers: false,
    });
    answer(packJson('baoji'));
    expect(await loadPolicy(ENTRY)).toMatchObject({ sha256: undefined, checked: false });
  });

  it.each([
    ['is missing', 404, '', 'not-found'],
    ['is refused', 503, '', 'server'],
    ['is torn', 200, '{"format":"gongji-pack/1",', 'not-json'],
    ['is a page of the server', 200, '<!doctype html><title>404</title>', 'not-json'],
  ])('says that the file %s', async (_, status, body, kind) => {
    answer(body, status);
    expect(await failure(loadPolicy(ENTRY))).toEqual({ kind, file: 'policies/baoji.json', paths: [] });
  });

  it('says that no answer came', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await failure(loadPolicy(ENTRY))).toMatchObject({ kind: 'offline' });
  });

  it('names what is unsound', async () => {
    answer({ ...packJson('baoji'), limits: [] });
    expect(await failure(loadPolicy(ENTRY))).toMatchObject({
      kind: 'unsound',
      paths: ['coverages[0].limits[0]'],
    });
  });

  it('does not take the pack of another region', async () => {
    answer(packJson('shiyan'));
    expect(await failure(loadPolicy(ENTRY))).toMatchObject({ kind: 'unsound', paths: ['id'] });
  });
});

describe('what nobody expected', () => {
  const nested = `{"format":"gongji-pack/1","a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;

  it('is a file nested without end: it is refused, as any other', async () => {
    answer(nested);
    expect(await failure(loadPolicy(ENTRY))).toMatchObject({ file: 'policies/baoji.json' });
    expect(await failure(loadIndex())).toMatchObject({ file: 'policies/index.json' });
  });

  it('is put down to the file', async () => {
    answer(packJson('baoji'));
    vi.stubGlobal('crypto', { subtle: { digest: () => Promise.reject(new Error('no digest')) } });
    expect(await failure(loadPolicy(ENTRY))).toEqual({
      kind: 'unsound',
      file: 'policies/baoji.json',
      paths: [],
    });
  });
});

describe('loading the index', () => {
  it('lists the regions', async () => {
    answer({ format: 'gongji-policies/1', policies: [ENTRY] });
    expect(await loadIndex()).toEqual([ENTRY]);
  });

  it.each([
    [{ format: 'gongji-policies/2', policies: [] }],
    [[]],
    [{ policies: [{ ...ENTRY, file: '../x.json' }] }],
  ])('refuses %j', async (body) => {
    answer(body);
    expect(await failure(loadIndex())).toMatchObject({ kind: 'unsound' });
  });
});
