import { describe, expect, it } from 'vitest';
import { cited } from '@/shared/documents/cited.ts';
import { parseDocument } from '@/shared/documents/parse-document.ts';
import { auditPack } from '../../tools/audit/audit-pack.ts';
import { citesOf } from '../../tools/audit/cites.ts';
import { lineOf } from '../../tools/audit/finding.ts';
import { Lookup } from '../../tools/audit/lookup.ts';
import { packFigures } from '../../tools/audit/pack-figures.ts';
import { patternOf, replaced, valuesIn, written } from '../../tools/mutations/json-path.ts';
import { PACK_IDS, packJson } from '../packs.ts';
import { documentOf, NO_DOCUMENTS } from './folder.ts';

/** How many articles each document has, counted by hand. */
const ARTICLES = { baoji: 22, shiyan: 25, kaifeng: 32, 'sichuan-provincial': 25, dingxi: 68 };

describe.each(PACK_IDS)('the document of %s', (id) => {
  it('is read article by article', ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    const articles = parseDocument(documentOf(id));
    expect([...articles.keys()]).toEqual(Array.from({ length: ARTICLES[id] }, (_, at) => at + 1));
    for (const cite of citesOf(packJson(id)).keys())
      expect(cited(articles, cite)?.blocks, cite).not.toHaveLength(0);
  });

  it('bears out every figure of the pack', ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    expect(auditPack(packJson(id), new Lookup(documentOf(id))).findings.map(lineOf)).toEqual([]);
  });
});

/** Stands in no article of any document. */
const NOWHERE = '98765';

describe.each(PACK_IDS)('a planted figure in %s', (id) => {
  it('is caught, whatever kind of rule it stands in', { timeout: 60_000 }, ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    const [pack, lookup] = [packJson(id), new Lookup(documentOf(id))];
    const figures = new Set(packFigures(pack).map(({ path }) => path));
    const kinds = new Map(
      valuesIn(pack)
        .filter(({ path, value }) => typeof value === 'string' && figures.has(written(path)))
        .map(({ path }) => [patternOf(path), path]),
    );
    expect(kinds.size).toBeGreaterThan(2);
    for (const path of kinds.values()) {
      const listed = auditPack(replaced(pack, path, NOWHERE), lookup).findings.map(({ path: at }) => at);
      expect(listed).toContain(written(path));
    }
  });
});

describe('what is hard to read in the documents', () => {
  const beginningOf = (id: string, cite: string): string => {
    const [first] = cited(parseDocument(documentOf(id)), cite)?.blocks ?? [];
    return first?.kind === 'text' ? first.text.slice(0, 6) : '';
  };

  it('is no mention taken for an article', ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    const beginnings = ['37', '38', '39'].map((cite) => beginningOf('dingxi', cite));
    expect(beginnings).toEqual(['参加职工基本', '参加职工基本', '参加职工基本']);
    expect(beginningOf('dingxi', '40')).toBe('参保人员发生');
    expect(beginningOf('shiyan', '10.4')).toBe('因流动就业、');
  });

  it('are two scrambled articles, put in order', ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    const articles = parseDocument(documentOf('sichuan-provincial'));
    const textOf = (cite: string): string =>
      (cited(articles, cite)?.blocks ?? [])
        .map((block) => (block.kind === 'text' ? block.text : ''))
        .join('');
    expect(textOf('20')).toMatch(/^加强组织领导.*重视，切实加强领导.*平稳过渡。$/u);
    expect(textOf('21')).toMatch(/^强化部门协同。医疗保障、卫生健康、财政、.*欺诈骗保行为。$/u);
    expect(articles.get(20)?.mended && articles.get(21)?.mended).toBe(true);
  });

  it('are tables over several pages', ({ skip }) => {
    skip(NO_DOCUMENTS !== undefined, NO_DOCUMENTS);
    const tables = (cite: string) =>
      (cited(parseDocument(documentOf('dingxi')), cite)?.blocks ?? []).filter(({ kind }) => kind === 'table');
    expect(tables('31')).toMatchObject([{ rows: { length: 37 } }]);
    expect(tables('22')).toMatchObject([{ rows: { length: 7 } }]);
  });
});
