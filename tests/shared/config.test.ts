import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadConfig } from '@/shared/config/config-file.ts';
import { DEFAULT_CONFIG } from '@/shared/config/host-config.ts';
import { offeredRegions } from '@/shared/config/offered-regions.ts';
import { readConfig } from '@/shared/config/read-config.ts';

const FULL = {
  format: 'gongji-config/1',
  publisher: { 'zh-CN': '甲市医疗保障局', en: 'Healthcare Security of City A' },
  hotline: '0900-12393',
  updated: '2026-11-20',
  regions: ['dingxi', 'baoji'],
};

describe('what a host says', () => {
  it('is taken whole', () => {
    const { format: _, ...config } = FULL;
    expect(readConfig(FULL)).toEqual({ config, problems: [] });
  });

  it('may be nothing', () => {
    const nothing = { publisher: null, hotline: '12393', updated: null, regions: null };
    expect(readConfig({ format: FULL.format })).toEqual({ config: nothing, problems: [] });
    const nulls = { format: FULL.format, publisher: null, hotline: null, updated: null, regions: null };
    expect(readConfig(nulls)).toEqual({ config: nothing, problems: [] });
  });

  it('is taken without the spaces around it', () => {
    const { config } = readConfig({ ...FULL, hotline: ' 12393 ', regions: [' dingxi '] });
    expect(config).toMatchObject({ hotline: '12393', regions: ['dingxi'] });
  });

  it.each([
    ['publisher', '甲市医疗保障局', [['publisher', 'not-object']]],
    ['publisher', {}, [['publisher.zh-CN', 'missing-key'], ['publisher.en', 'missing-key']]], // prettier-ignore
    ['publisher', { 'zh-CN': '甲', en: ' ' }, [['publisher.en', 'text']]],
    ['publisher', { 'zh-CN': '甲', en: 1 }, [['publisher.en', 'text']]],
    ['publisher', { 'zh-CN': '甲'.repeat(61), en: 'A' }, [['publisher.zh-CN', 'text']]],
    ['publisher', { 'zh-CN': '\ufffd\ufffd', en: 'A' }, [['publisher.zh-CN', 'encoding']]],
    ['publisher', { 'zh-CN': '甲\n乙', en: 'A' }, [['publisher.zh-CN', 'encoding']]],
    ['publisher', { 'zh-CN': '甲', en: 'A', cn: '甲' }, [['publisher.cn', 'unknown-key']]],
    ['hotline', 12393, [['hotline', 'hotline']]],
    ['hotline', '', [['hotline', 'text']]],
    ['hotline', '医保热线', [['hotline', 'hotline']]],
    ['updated', '2026-11-31', [['updated', 'date']]],
    ['updated', '2026年11月20日', [['updated', 'date']]],
    ['updated', 20261120, [['updated', 'date']]],
    ['regions', 'dingxi', [['regions', 'list']]],
    ['regions', [], [['regions', 'list']]],
    ['regions', ['dingxi', 1], [['regions[1]', 'text']]],
    ['regions', ['dingxi', ''], [['regions[1]', 'text']]],
    ['regions', ['dingxi', 'baoji', 'dingxi'], [['regions[2]', 'twice']]],
  ] as const)('has %s wrong as %j: it is named, and the other keys hold', (key, value, named) => {
    const { config, problems } = readConfig({ ...FULL, [key]: value });
    const { format: _, ...full } = FULL;
    expect(config).toEqual({ ...full, [key]: DEFAULT_CONFIG[key] });
    expect(problems.map((problem) => [problem.key, problem.code])).toEqual(named);
  });

  it('has a key that nobody knows: it is named, and the others hold', () => {
    const { config, problems } = readConfig({ ...FULL, hotlines: '12393' });
    expect(config.hotline).toBe('0900-12393');
    expect(problems).toEqual([{ key: 'hotlines', code: 'unknown-key' }]);
  });

  it('is of a later format, of none, or no object: nothing of it is taken', () => {
    for (const format of ['gongji-config/2', undefined, 1])
      expect(readConfig({ ...FULL, format })).toEqual({
        config: DEFAULT_CONFIG,
        problems: [{ key: 'format', code: 'format' }],
      });
    for (const json of [null, [], 'x', 1])
      expect(readConfig(json)).toEqual({
        config: DEFAULT_CONFIG,
        problems: [{ key: '', code: 'not-object' }],
      });
  });
});

describe('the file of a host', () => {
  afterEach(() => vi.unstubAllGlobals());
  const answer = (text: string, status = 200): void => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(text, { status })));
  };

  it('is read', async () => {
    answer(JSON.stringify(FULL));
    expect(await loadConfig()).toMatchObject({ file: 'there', config: { updated: '2026-11-20' } });
  });

  it('may be missing', async () => {
    answer('', 404);
    expect(await loadConfig()).toEqual({ file: 'missing', config: DEFAULT_CONFIG, problems: [] });
  });

  it.each([
    ['not-json', '{ "format": "gongji-config/1", }', 200],
    ['not-json', '<!doctype html><title>404</title>', 200],
    ['unread', '', 503],
  ])('is %s: what holds without it holds', async (code, text, status) => {
    answer(text, status);
    expect(await loadConfig()).toEqual({
      file: 'there',
      config: DEFAULT_CONFIG,
      problems: [{ key: '', code }],
    });
  });

  it('does not come', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect((await loadConfig()).problems).toEqual([{ key: '', code: 'unread' }]);
  });
});

describe('of the regions of an index', () => {
  const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

  it('all are offered where the host names none', () => {
    expect(offeredRegions([a, b], null)).toEqual({ offered: [a, b], lacking: [] });
  });

  it('those named are, in the order of the host; those that are not there are named', () => {
    expect(offeredRegions([a, b, c], ['c', 'x', 'a'])).toEqual({ offered: [c, a], lacking: ['x'] });
  });

  it('all are where none of those named is there', () => {
    expect(offeredRegions([a, b], ['x'])).toEqual({ offered: [a, b], lacking: ['x'] });
  });
});
