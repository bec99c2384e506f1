import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { abilities } from '@/features/calculator/about/abilities.ts';
import { ofEntry, ofFile } from '@/features/calculator/about/document-facts.ts';
import type { LoadedPolicy } from '@/shared/packs/loaded-policy.ts';
import { shippedPack } from '../packs.ts';

describe('what the page can do here', () => {
  beforeEach(() => {
    vi.stubGlobal('window', {});
    vi.stubGlobal('HTMLAnchorElement', { prototype: {} });
    vi.stubGlobal('navigator', { userAgent: '' });
  });
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['file', true],
    ['ready', true],
    ['incomplete', false],
    ['refused', false],
    ['unsupported', false],
    ['http', false],
    // Neither is true as long as nobody knows.
    ['preparing', undefined],
  ] as const)('%s: working without a network is %s', (readiness, isThere) => {
    expect(abilities(readiness).find(({ ability }) => ability === 'offline')?.isThere).toBe(isThere);
  });
});

describe('the pack that the page computes with', () => {
  const listed = '1'.repeat(64);
  const entry = {
    id: 'baoji',
    file: 'baoji.json',
    version: '0.9.0',
    sha256: listed,
    name: { 'zh-CN': '宝鸡', en: 'Baoji' },
  };
  const loaded: LoadedPolicy = {
    open: shippedPack('baoji'),
    source: 'server',
    sha256: listed,
    checked: true,
    hashDiffers: false,
  };

  it('has the hash of its own bytes, also where that is not the one of the index', () => {
    expect(ofEntry(entry, loaded)).toMatchObject({ sha256: listed, isUnchecked: false, hashDiffers: false });
    const other = { ...loaded, sha256: '2'.repeat(64), hashDiffers: true };
    expect(ofEntry(entry, other)).toMatchObject({
      version: loaded.open.pack.version,
      sha256: other.sha256,
      isUnchecked: false,
      hashDiffers: true,
    });
  });

  it('has the hash of the index where nobody has checked it, and says so once that is known', () => {
    expect(ofEntry(entry, 'coming')).toMatchObject({ sha256: listed, isUnchecked: false });
    expect(ofEntry(entry, undefined)).toMatchObject({ sha256: listed, isUnchecked: true });
    expect(ofEntry(entry, { ...loaded, checked: false })).toMatchObject({ isUnchecked: true });
    expect(ofFile({ ...loaded, source: 'file', checked: false })).toMatchObject({ isUnchecked: true });
  });
});
