import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadOfficialText } from '@/shared/documents/official-text.ts';
import { LoadError } from '@/shared/packs/load-error.ts';

afterEach(() => vi.unstubAllGlobals());

function answer(body: BodyInit, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status })));
}

/** An article that says what each visit costs, as GB 18030. */
const GB18030 = new Uint8Array([
  0xb5, 0xda, 0xd2, 0xbb, 0xcc, 0xf5, 0x20, 0xc3, 0xbf, 0xb4, 0xce, 0x35, 0x30, 0xd4, 0xaa, 0xa1, 0xa3,
]);

const firstOf = async (): Promise<unknown> => (await loadOfficialText('my-city'))?.get(1)?.blocks;

describe('the text of a document that a host provides', () => {
  it('is asked for beside the page', async () => {
    const fetched = vi.fn((file: string) => Promise.resolve(new Response(`第一条 ${file}。`)));
    vi.stubGlobal('fetch', fetched);
    await loadOfficialText('my-city');
    expect(fetched.mock.calls.map(([file]) => file)).toEqual(['documents/my-city.txt']);
  });

  it('may be UTF-8, with a mark or without, or GB 18030', async () => {
    const expected = [{ kind: 'text', rank: 0, item: 0, marker: '', text: '每次50元。' }];
    for (const body of ['第一条 每次50元。', '\ufeff第一条 每次50元。', GB18030]) {
      answer(body);
      expect(await firstOf()).toEqual(expected);
    }
  });

  it('is none where the host says so, answers with a page of its own, or has no articles in it', async () => {
    answer('', 404);
    expect(await loadOfficialText('my-city')).toBeNull();
    for (const body of ['\n<!doctype html><title>第一条 甲。</title>', '什么也没有']) {
      answer(body);
      expect(await loadOfficialText('my-city')).toBeNull();
    }
  });

  it('is asked for again where no answer came', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    await expect(loadOfficialText('my-city')).rejects.toThrow(LoadError);
  });
});
