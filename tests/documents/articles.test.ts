import { describe, expect, it } from 'vitest';
import { cited } from '@/shared/documents/cited.ts';
import type { Block } from '@/shared/documents/document.ts';
import { parseDocument } from '@/shared/documents/parse-document.ts';

const textOf = (block: Block): string =>
  block.kind === 'text' ? block.marker + block.text : block.rows.map((row) => row.join('|')).join('\n');

const textsOf = (text: string, cite: string): readonly string[] | undefined =>
  cited(parseDocument(text), cite)?.blocks.map(textOf);

describe('the articles of a document', () => {
  it('are found by the line that begins them, with their paragraphs', () => {
    const text = '试验办法\n\n第一章 总则\n\n第一条 本办法写着试。\n\n大家照办。\n\n第二条 另一件事。\n';
    expect(textsOf(text, '1')).toEqual(['本办法写着试。', '大家照办。']);
    expect(textsOf(text, '2')).toEqual(['另一件事。']);
    expect(textsOf(text, '3')).toBeUndefined();
  });

  it('are one text again where the file breaks its lines, in the middle of words too', () => {
    const text = [
      '第一条  看一次门诊先由本人付五十',
      '',
      '元，余下的按比例由基金来付，比例',
      '',
      '另外写在后面。',
      '',
      '另起一段，说的是别的，也不算短，',
      '',
      '到这里完。',
      '',
    ].join('\n');
    expect(textsOf(text, '1')).toEqual([
      '看一次门诊先由本人付五十元，余下的按比例由基金来付，比例另外写在后面。',
      '另起一段，说的是别的，也不算短，到这里完。',
    ]);
  });

  it('are found with spaces of any kind in their number, in digits too, and without any after it', () => {
    const text = '第 一 条　甲。\n第二条乙，接着说。\n第 3 条 丙。\n';
    expect(['1', '2', '3'].map((cite) => textsOf(text, cite))).toEqual([
      ['甲。'],
      ['乙，接着说。'],
      ['丙。'],
    ]);
  });

  it('go on past page numbers, page breaks and heads of chapters', () => {
    const text = '第一条 前半\n\n— 3 —\n\f后半。\n\n  4\n\n第二章 待遇\n\n第 5 页 共 9 页\n第二条 乙。\n';
    expect(textsOf(text, '1')).toEqual(['前半后半。']);
    expect(textsOf(text, '2')).toEqual(['乙。']);
  });

  it('have no spaces left between characters and figures, and keep those between Latin words', () => {
    expect(textsOf('第一条 从 2031 年 5 月 1日 起，用 APP ID 登 录。', '1')).toEqual([
      '从2031年5月1日起，用APP ID登录。',
    ]);
  });

  it('are not taken to begin where they are only mentioned, be it at the beginning of a line', () => {
    const text = [
      '第一条 办法如下，具体按照',
      '第三条规定执行，另见',
      '第 三 条 第二款。',
      '第二条 别的也按第一条、',
      '第三条办理，不另写。',
      '第三条 这才是它。',
      '第四条 见第二条。',
    ].join('\n');
    expect(textsOf(text, '3')).toEqual(['这才是它。']);
    expect(textsOf(text, '1')).toEqual(['办法如下，具体按照第三条规定执行，另见第三条第二款。']);
    expect([...parseDocument(text).keys()]).toEqual([1, 2, 3, 4]);
  });

  it('end before what is written below the last of them', () => {
    expect(textsOf('第一条 自今日起试行。\n抄送：有关单位。\n共印3份\n', '1')).toEqual(['自今日起试行。']);
  });

  it('are none where the text has none', () => {
    expect(parseDocument('这里什么条文也没有。').size).toBe(0);
  });
});

describe('items', () => {
  const text = [
    '第一条 分几种情形：',
    '（一）第一种，照（二）办。',
    '1.再分一点。',
    '2.再分两点。',
    '- (二) 第二种。',
    '说明第二种的一段。',
    '( 三 ) 第三种。',
    '最后一段说的是整条。',
    '第二条 只分点：',
    '1.甲是2.5倍。',
    '2.乙。',
  ].join('\n');

  it('are found with their points and the paragraphs among them', () => {
    expect(textsOf(text, '1.1')).toEqual(['（一）第一种，照（二）办。', '1.再分一点。', '2.再分两点。']);
    expect(textsOf(text, '1.1.2')).toEqual(['2.再分两点。']);
    expect(textsOf(text, '1.2')).toEqual(['(二)第二种。', '说明第二种的一段。']);
  });

  it('do not take the last paragraphs of the article with them', () => {
    expect(textsOf(text, '1.3')).toEqual(['(三)第三种。']);
  });

  it('may be points where an article has no items', () => {
    expect(textsOf(text, '2.1')).toEqual(['1.甲是2.5倍。']);
    expect(textsOf(text, '2.3')).toBeUndefined();
  });
});

describe('tables', () => {
  it('keep their rows and go on past a page break', () => {
    const text =
      '第一条 见下表。\n\n序号\t名称\t限额(元)\n1\t甲病\t900\n\n- 7 -\n\n2\t乙病\t800\n\n说明:按年算。\n';
    expect(textsOf(text, '1')).toEqual([
      '见下表。',
      '序号|名称|限额(元)\n1|甲病|900\n2|乙病|800',
      '说明:按年算。',
    ]);
  });

  it('lend their head to one that continues them', () => {
    const [, , table] = cited(
      parseDocument('第一条 表：\n名称\t限额(元)\n甲病\t900\n（接下页）\n乙病\t800\n'),
      '1',
    )?.blocks.slice(-3) ?? [undefined, undefined, undefined];
    expect(table).toEqual({ kind: 'table', head: ['名称', '限额(元)'], rows: [['乙病', '800']] });
  });
});

describe('two articles run into one another', () => {
  const text = [
    '第七条 甲事要管好，各部门要一起，',
    '',
    '第八条 乙事另说。',
    '',
    '甲事的后半句，到此完。',
    '',
    '乙事的正文，说了很多话，还要接着',
    '',
    '往下再说一行。',
    '',
    '第九条 丙。',
  ].join('\n');

  it('are put in order, and said to be', () => {
    expect(textsOf(text, '7')).toEqual(['甲事要管好，各部门要一起，甲事的后半句，到此完。']);
    expect(textsOf(text, '8')).toEqual(['乙事另说。', '乙事的正文，说了很多话，还要接着往下再说一行。']);
    const articles = parseDocument(text);
    expect([7, 8, 9].map((number) => articles.get(number)?.mended)).toEqual([true, true, false]);
  });

  it('are left alone where nothing is broken off', () => {
    expect(textsOf('第一条 甲：\n第二条 乙事另说。\n第一段。\n第二段。\n', '2')).toHaveLength(3);
  });
});
