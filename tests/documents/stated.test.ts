import { describe, expect, it } from 'vitest';
import { numberOf, shifted } from '@/shared/documents/numeral.ts';
import { passagesOf } from '@/shared/documents/passage.ts';
import { statedIn } from '@/shared/documents/stated.ts';

/** What is demanded of others: soft figures only confirm. */
const found = (text: string): readonly string[] =>
  statedIn(text)
    .filter(({ soft }) => !soft)
    .map(({ main }) => main);

describe('numerals', () => {
  it.each([
    ['十五', '15'],
    ['二十', '20'],
    ['一百零八', '108'],
    ['三千五百', '3500'],
    ['六十万', '600000'],
    ['两', '2'],
    ['二〇三一', '2031'],
    ['二点八', '2.8'],
    ['12,500.50', '12500.5'],
    ['元', undefined],
  ])('%s is %s', (text, number) => {
    expect(numberOf(text)).toBe(number);
  });

  it('are moved by powers of ten without rounding', () => {
    expect([shifted('6.7', -2), shifted('60', 4), shifted('2.85', 1), shifted('0.5', 2)]).toEqual([
      '0.067',
      '600000',
      '28.5',
      '50',
    ]);
  });
});

describe('figures in a text', () => {
  it.each([
    ['每次付70元，一年共1,200元', ['yuan:70', 'yuan:1200']],
    ['最多60万元，另加三千元', ['yuan:600000', 'yuan:3000']],
    ['按85%、2.5％和百分之九付', ['times:0.85', 'times:0.025', 'times:0.09']],
    ['高出12个百分点', ['times:0.12']],
    ['在60%至300%之间', ['times:0.6', 'times:3']],
    ['不高于三倍', ['times:3']],
    ['今年的减半', ['half']],
    ['除以30再乘以1.1', ['times:30', 'times:1.1']],
    ['缴满十五年，或者180个月', ['years:15', 'months:180']],
    ['三个月后，六个月内', ['months:3', 'months:6']],
    ['怀孕4至6个月的享受42天', ['months:4', 'months:6', 'days:42']],
    ['5个工作日内、三十日内', ['days:5', 'days:30']],
    ['从2031年5月1日起', ['date:2031-05-01']],
    ['二〇三一年五月一日', ['date:2031-05-01']],
    ['2031年的水平，每年3月30日前', ['year:2031', 'day:03-30']],
    ['次年第一季度内，就是三月底前', ['quarter:1', 'calendar:3']],
    ['至少抽取3名，每月不少于两次，最多选三种', ['count:3', 'count:2', 'count:3']],
  ])('%s', (text, keys) => {
    expect(found(text)).toEqual(keys);
  });

  it.each([
    ['按第九条、第二十条第二款和（三）办理'],
    ['某政办发〔2031〕15号，又见（2030）7号、国务院令第735号'],
    ['三级医院、一级机构，统一一致，一次性付清'],
    ['一天里几次只记一次，两种药，这两天'],
    ['可以拨打12393'],
  ])('are none in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are read in English too', () => {
    const text = 'From 1 May 2031, 70 yuan and 2.5%, 10 points more (Article 9), halved, by 31 March.';
    expect(found(text)).toEqual([
      'date:2031-05-01',
      'yuan:70',
      'times:0.025',
      'times:0.1',
      'half',
      'day:03-31',
    ]);
  });

  it('are named where they stand, so that they can be marked', () => {
    const text = '在职为６５％，退休另算。';
    const [{ from, to, main } = { from: 0, to: 0, main: '' }] = statedIn(text);
    expect([text.slice(from, to), main]).toEqual(['６５％', 'times:0.65']);
  });

  it('of a table are measured by the head of their column', () => {
    const head = ['序号', '机构', '起付标准(元)', '支付比例%', '限额(万元/年)'];
    const [table] = passagesOf([
      { kind: 'table', head, rows: [head, ['1', '甲', '350', '91', '7'], ['2', '', '450', '另定', '']] },
    ]);
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows.map(({ cells }) => cells.flatMap(({ stated }) => stated.map(({ main }) => main)))).toEqual([
      ['yuan:350', 'times:0.91', 'yuan:70000'],
      ['yuan:450'],
    ]);
  });
});
