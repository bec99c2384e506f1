import { describe, expect, it } from 'vitest';
import { auditPack } from '../../tools/audit/audit-pack.ts';
import { lineOf } from '../../tools/audit/finding.ts';
import { Lookup } from '../../tools/audit/lookup.ts';
import { type Path, replaced, written } from '../../tools/mutations/json-path.ts';
import { packOf, TEXT } from './made-up.ts';

const listed = (pack: unknown): readonly string[] => auditPack(pack, new Lookup(TEXT)).findings.map(lineOf);

/** What is listed with one value of the pack changed. */
const planted = (path: Path, value: unknown): readonly string[] => listed(replaced(packOf(), path, value));

describe('the audit of a pack against the text of its document', () => {
  it('lists nothing of a pack that says what the document says', () => {
    expect(listed(packOf())).toEqual([]);
  });

  const coverage = ['coverages', 0] as const;
  const contribution = ['requests', 'contribution', 0] as const;
  const buyout = ['requests', 'retirement-buyout'] as const;
  const allowance = ['requests', 'maternity-allowance'] as const;
  it.each<readonly [Path, string, string]>([
    [['deductibles', 0, 'amount', 0, 'is'], '71', '2'],
    [['deductibles', 0, 'amount', 1, 'is'], '62', '2'],
    [['limits', 0, 'amount', 1, 'is'], '4201', '3'],
    [['limits', 0, 'amount', 0, 'is', 'half'], '4100', '3'],
    [['limits', 0, 'further', 'amount', 0, 'is'], '260', '3'],
    [['limits', 1, 'amount', 0, 'is'], '20', '6'],
    [['diseases', 0, 'limit'], '6500', '7'],
    [['supplements', 0, 'threshold', 'is'], '1200', '6'],
    [['supplements', 0, 'rate', 'is'], '0.78', '6'],
    [[...coverage, 'rate', 0, 'is'], '0.63', '4.1'],
    [[...coverage, 'rate', 1, 'is', 'plus', 0], '0.61', '4.1'],
    [[...coverage, 'rate', 1, 'is', 'plus', 1, 'is'], '0.09', '4.2'],
    [[...coverage, 'rate', 2, 'is', 'choose', 'a', 'minus', 1, 'is'], '0.16', '4.3'],
    [[...coverage, 'classBShare', 'is'], '0.05', '5'],
    [['interruption', 'shortUnder'], '3', '8'],
    [['interruption', 'longOver'], '24', '8'],
    [['interruption', 'wait'], '5', '8'],
    [['account', 'credit', 0, 'is', 'share'], '0.03', '9'],
    [['account', 'credit', 1, 'is', 'amount'], '56', '9'],
    [[...contribution, 'base', 'least', 'is'], '0.60', '10'],
    [[...contribution, 'base', 'most', 'is'], '3.00', '10'],
    [[...contribution, 'employer'], '0.067', '10'],
    [[...contribution, 'personal'], '0.02', '10'],
    [[...contribution, 'premium', 'employer'], '60', '10'],
    [[...contribution, 'premium', 'personal'], '120', '10'],
    [[...buyout, 'months', 'is'], '180', '11'],
    [[...buyout, 'surcharge', 'is'], '1.1', '11'],
    [[...buyout, 'afterChange', 'months', 'is'], '60', '11'],
    [[...allowance, 'days', 0, 'is', 'plus', 0], '98', '12'],
    [[...allowance, 'days', 0, 'is', 'plus', 1], '15', '12'],
    [[...allowance, 'furtherBaby', 0, 'is'], '15', '12'],
    [[...allowance, 'daysOfMonth', 'is'], '30', '12'],
    [[...allowance, 'leastMonths', 'is'], '6', '12'],
    [['requests', 'benefit-start', 'first', 0, 'is', 'months'], '3', '10'],
    [['document', 'inForceFrom', 'date'], '2031-05-02', '1'],
    [['document', 'statedTerm', 'until'], '2034-05-01', '1'],
    [['limits', 0, 'amount', 0, 'when', 'date', 'until'], '2031-11-30', '3'],
    [['limits', 0, 'amount', 1, 'when', 'date', 'from'], '2033-01-01', '3'],
  ])('catches %j as %s', (path, value, article) => {
    const line = `${written(path)}: ${value} does not stand in article ${article}`;
    expect(planted(path, value).filter((one) => !one.includes('is used nowhere'))).toContain(line);
  });

  it('catches nothing else with it', () => {
    expect(planted(['limits', 1, 'amount', 0, 'is'], '210000')).toEqual([
      'limits[1].amount[0].is: 210000 does not stand in article 6',
      'article 6: 20万元 is used nowhere in the pack',
    ]);
  });

  it('catches nothing instead of something, a halving that is none, and a figure of an article that is only mentioned', () => {
    expect(planted(['supplements', 0, 'threshold', 'is'], '0')).toContain(
      'supplements[0].threshold.is: 0 does not stand in article 6',
    );
    expect(planted(['limits', 1, 'amount', 0, 'is'], { half: '200000' })).toEqual([
      'limits[1].amount[0].is.half: half does not stand in article 6',
    ]);
    expect(planted(['deductibles', 0, 'amount', 0], { when: {}, is: '1.3', cite: '1' })).toContain(
      'deductibles[0].amount[0].is: 1.3 does not stand in article 1',
    );
  });

  it('catches what is said in texts, in either language', () => {
    expect(planted(['guide', 0, 'text', 'zh-CN'], '缴满13年。')).toEqual([
      'guide[0].text.zh-CN: 13年 does not stand in article 11',
    ]);
    expect(planted(['guide', 1, 'text', 'en'], 'You pay 7% first.')).toEqual([
      'guide[1].text.en: 7% does not stand in article 5',
    ]);
    expect(planted(['articles', '2', 'gist', 'zh-CN'], '起付80元。')).toEqual([
      'articles.2.gist.zh-CN: 80元 does not stand in article 2',
    ]);
  });

  it('names articles that the document does not have', () => {
    expect(planted(['guide', 1, 'cite'], '14')).toEqual([
      'guide[1].cite: article 14 is not in the document',
      'guide[1].text.zh-CN: 6% does not stand in article 14',
    ]);
    expect(planted(['assumptions', 0, 'cite'], '4.4')).toContain(
      'assumptions[0].cite: article 4.4 is not in the document',
    );
  });

  it('lists an exception that is not needed, and what an exception of another article would have covered', () => {
    const exception = (figure: string, cite: string) => [{ figure, cite }];
    expect(planted(['exceptions'], exception('333元', '12'))).toEqual([
      'article 13: 333元 is used nowhere in the pack',
      'exceptions[0]: the exception for 333元 in article 12 is not needed',
    ]);
    expect(planted(['exceptions'], exception('333元、7%', '13'))).toEqual([
      'exceptions[0]: the exception for 7% in article 13 is not needed',
    ]);
  });
});
