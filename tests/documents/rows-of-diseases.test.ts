import { expect, it } from 'vitest';
import { cited } from '@/shared/documents/cited.ts';
import { findFigures } from '@/shared/documents/found-figures.ts';
import { parseDocument } from '@/shared/documents/parse-document.ts';
import { passagesOf } from '@/shared/documents/passage.ts';
import { withRowsOf } from '@/shared/documents/rows-of-diseases.ts';

const TEXT =
  '第一条 病种和限额见下表，每年3000元起。\n\n序号\t病种名称\t支付限额(元/年)\n1\t甲病\t3000\n2\t乙病\t3000\n3\t丙病\t5000\n';
const PASSAGES = passagesOf(cited(parseDocument(TEXT), '1')?.blocks ?? []);

const disease = (id: string, name: string) => ({
  id,
  name: { 'zh-CN': name, en: '' },
  pinyin: '',
  cite: '1',
});
const marked = (...diseases: Parameters<typeof withRowsOf>[0]) =>
  [...findFigures(['3000'], '1', withRowsOf(diseases, PASSAGES)).marks].length;

it('marks the figure of a disease in its own row alone, found by its number or its name', () => {
  // Once in the paragraph, twice in the table
  expect(marked()).toBe(3);
  expect(marked(disease('2', '另一个写法'))).toBe(2);
  expect(marked(disease('b', '甲病'))).toBe(2);
});

it('looks at the whole table where it does not list the disease', () => {
  expect(marked(disease('9', '丁病'))).toBe(3);
});
