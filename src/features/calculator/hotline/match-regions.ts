import { folded } from '../guide-search/fold.ts';
import { matchPinyin } from '../guide-search/match-pinyin.ts';
import { syllablesOf } from '../guide-search/syllables.ts';
import type { Region } from '../region/use-regions.ts';

/**
 * The regions that letters or characters are the beginning of: by initials, by pinyin as a whole or in part, by the name in
 * either language, or by the id. Where they begin none, those that they stand in the middle of: so `bj` is 宝鸡, and not
 * the 本级 of 四川省本级.
 */
export function matchRegions(typed: string, regions: readonly Region[]): readonly Region[] {
  // What an input method puts between syllables that it has not made characters of yet.
  const sought = folded(typed).replace(/[\s'’]/gu, '');
  if (sought === '') return [];
  const found = beginningWith(sought, regions);
  return found.length > 0 ? found : beginningWith(sought.replace(CITY_OR_PROVINCE, ''), regions);
}

/** Often said after the name, and no part of it. */
const CITY_OR_PROVINCE = /[\u5e02\u7701]$/u;

function beginningWith(sought: string, regions: readonly Region[]): readonly Region[] {
  if (sought === '') return [];
  const places = regions.map((region) => ({ region, from: placeIn(region, sought) }));
  const found = places.filter(({ from }) => from !== undefined);
  const first = found.filter(({ from }) => from === 0);
  return (first.length > 0 ? first : found).map(({ region }) => region);
}

/** Where in a name it begins; undefined where it is not in it. */
function placeIn({ id, name, pinyin }: Region, sought: string): number | undefined {
  const texts = [name['zh-CN'], name.en, id].map((text) => folded(text).replace(/\s/gu, ''));
  const syllables = pinyin === undefined ? [] : syllablesOf(name['zh-CN'], pinyin);
  const isInitial = sought.length === 1 && syllables[0]?.text.startsWith(sought) === true;
  const places = [
    ...texts.map((text) => text.indexOf(sought)).filter((at) => at >= 0),
    ...(isInitial ? [0] : []),
    ...(matchPinyin(sought, syllables) ? [matchPinyin(sought, syllables)?.from ?? 0] : []),
  ];
  return places.length === 0 ? undefined : Math.min(...places);
}

const LATIN = /^[a-z]$/u;

/** The one region that is meant, or none while another could be: one letter alone decides nothing. */
export function regionMeant(typed: string, regions: readonly Region[]): Region | undefined {
  const [only, ...others] = matchRegions(typed, regions);
  return others.length > 0 || LATIN.test(folded(typed.trim())) ? undefined : only;
}
