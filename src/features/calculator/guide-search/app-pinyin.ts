import type { Use } from '@/engine/index.ts';
import type { TableKind } from '../guide-tables/guide-table.ts';

/** The pinyin of the titles that are the page's own, and no pack's. A test holds them against the Chinese texts. */
export const KIND_PINYIN: Readonly<Record<TableKind, string>> = {
  deductible: 'qi fu biao zhun qi fu xian',
  rate: 'zhi fu bi li bao xiao bi li',
  limit: 'zui gao zhi fu xian e feng ding xian',
  'class-b': 'yi lei xian xing zi fu',
  supplement: 'da e bu zhu he qi ta bu zhu',
  disease: 'man te bing bing zhong',
  refused: 'bu fu de he mei you xie de qing xing',
  'terms-of': 'an shui de biao zhun suan',
  credit: 'ge ren zhang hu hua ru',
  contribution: 'jiao fei ji shu he bi li',
  start: 'dai yu kai shi he duan jiao',
  buyout: 'tui xiu bu jiao',
  allowance: 'sheng yu jin tie',
  parameter: 'wen jian mei you gei chu de shu',
};

export const MAY_PAY_PINYIN = 'ge ren zhang hu neng bu neng fu';
export const KEEPING_PINYIN = 'ge ren zhang hu li mei yong wan de qian zen me ban';
export const OTHER_CITY_PINYIN = 'bie de cheng shi can bao de zen me hui da';

export const FOR_PINYIN: Readonly<Record<Use['for'], string>> = {
  'eligible-share': 'kan bing mai yao yi bao fan wei nei zi ji fu de',
  'other-share': 'kan bing mai yao qi ta yao zi ji fu de',
  drugs: 'yao pin',
  devices: 'yi liao qi xie',
  consumables: 'yi yong hao cai',
  'premium-residents': 'cheng xiang ju min yi bao de bao fei',
  'premium-large-sum': 'zhi gong da e yi liao fei yong bu zhu de jiao fei',
  'premium-long-term-care': 'chang qi hu li bao xian de bao fei',
  'premium-supplementary': 'zheng fu ban de bu chong yi liao bao xian zhong te da ji bing bao xian',
  'premium-commercial': 'shang ye bao xian de bao fei',
  'public-health': 'gong gong wei sheng',
  fitness: 'ti yu jian shen',
  wellness: 'yang sheng bao jian',
};
