import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as Engine from '@/engine/index.ts';
import { loadPolicy } from '@/shared/packs/policy.ts';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { packJson } from '../packs.ts';

const stub = vi.hoisted(() => ({ throws: false }));

vi.mock('@/engine/index.ts', async (original) => {
  const engine = await original<typeof Engine>();
  const openPack: typeof engine.openPack = (json) => {
    if (stub.throws) throw new RangeError('Maximum call stack size exceeded');
    return engine.openPack(json);
  };
  return { ...engine, openPack };
});

/** As much of the browser's as is used. */
class Reader extends EventTarget {
  result: ArrayBuffer | undefined;

  async readAsArrayBuffer(from: Blob): Promise<void> {
    this.result = await from.arrayBuffer();
    this.dispatchEvent(new Event('load'));
  }
}

const file = (text: string): File => new File([text], 'mine.json');
const open = (text: string) => {
  vi.stubGlobal('FileReader', Reader);
  return useLocalPacks.getState().open(file(text));
};

afterEach(() => {
  vi.unstubAllGlobals();
  stub.throws = false;
});

describe('a policy from a file', () => {
  it('is in force until it is closed', async () => {
    expect(await open(JSON.stringify(packJson('baoji')))).toEqual({ ok: true, id: 'baoji' });
    expect(useLocalPacks.getState().packs['baoji']).toMatchObject({ source: 'file' });
    useLocalPacks.getState().close('baoji');
    expect(useLocalPacks.getState().packs).toEqual({});
  });

  it.each([
    ['is torn', '{', 'not-json'],
    ['is no policy', '{}', 'unsound'],
  ])('says that it %s', async (_, text, kind) => {
    expect(await open(text)).toMatchObject({ ok: false, error: { kind, file: 'mine.json' } });
  });

  it('is the one opened last, however long the one before takes, and none that is no longer wanted', async () => {
    const text = (id: string) => JSON.stringify({ ...packJson('baoji'), id });
    const slow = open(text('slow'));
    expect(await open(text('quick'))).toEqual({ ok: true, id: 'quick' });
    expect(await slow).toBeUndefined();
    expect(await useLocalPacks.getState().open(file(text('unwanted')), () => false)).toBeUndefined();
    expect(await useLocalPacks.getState().open(file('{'), () => false)).toBeUndefined();
    expect(Object.keys(useLocalPacks.getState().packs)).toEqual(['quick']);
    useLocalPacks.getState().close('quick');
  });

  it('says so whatever goes wrong in opening it, here and from the host', async () => {
    stub.throws = true;
    const text = JSON.stringify(packJson('baoji'));
    expect(await open(text)).toMatchObject({ ok: false, error: { kind: 'unsound', file: 'mine.json' } });
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text)));
    const entry = { id: 'baoji', file: 'baoji.json', version: '1', name: { 'zh-CN': '宝鸡', en: 'Baoji' } };
    await expect(loadPolicy(entry)).rejects.toMatchObject({ kind: 'unsound', file: 'policies/baoji.json' });
  });
});
