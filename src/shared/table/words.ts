import type { Condition, Designation, HospitalLevel, Pack, Place, Prescriber } from '@/engine/index.ts';
import {
  AFTER_NUMBER,
  BIRTHS,
  CARES,
  CONDITIONS,
  DESIGNATIONS,
  HALF_A_COMMUNITY,
  LEVELS,
  NAMES,
  NO_PRESCRIPTION,
  OTHER_CARE,
  PLACES,
  SUM,
  YES_NO,
} from '@/i18n/table-words.ts';
import type { BirthKind } from '../draft/birth.ts';
import { plain } from '../input/plain.ts';

/** A text as the word lists have it: what people put between and around words does not matter. */
export const bare = (text: string): string =>
  plain(text)
    .toLowerCase()
    .replace(/[()（）【】[\]:：、,.;；'"“”‘’*＊_\-–/]/gu, '');

/** What an institution is: a hospital of some level, or a pharmacy. */
export type Provider = HospitalLevel | 'pharmacy';

const LEVEL_ENTRIES = Object.entries(LEVELS) as readonly [Provider, RegExp][];

/** @returns `half` for a word that means one of two kinds, undefined for one that means none */
export function levelOf(text: string): Provider | 'half' | undefined {
  const word = bare(text);
  const found = LEVEL_ENTRIES.find(([, pattern]) => pattern.test(word));
  return found?.[0] ?? (HALF_A_COMMUNITY.test(word) ? 'half' : undefined);
}

/** What the name alone says. The level of a hospital is never read out of its name. */
export function providerByName(name: string): Provider | undefined {
  if (NAMES.hospital.test(name)) return undefined;
  if (NAMES.pharmacy.test(name)) return NAMES.notOnlyPharmacy.test(name) ? undefined : 'pharmacy';
  if (NAMES.station.test(name)) return 'station';
  return NAMES.community.test(name) ? 'community' : undefined;
}

export const looksLikeInstitution = (text: string): boolean => NAMES.institution.test(text);

export type CareWord = keyof typeof CARES;

/** @returns `other` for care that is known and cannot be entered, undefined where the word is unclear */
export const careOf = (text: string): CareWord | 'other' | undefined =>
  inLists(CARES, text) ?? (OTHER_CARE.test(bare(text)) ? 'other' : undefined);

export const conditionOf = (text: string): Condition | undefined => inLists(CONDITIONS, text);
export const birthKindOf = (text: string): BirthKind | undefined => inLists(BIRTHS, text);
export const placeOf = (text: string): Place | undefined => inLists(PLACES, text);
export const designationOf = (text: string): Designation | undefined => inLists(DESIGNATIONS, text);
export const yesNoOf = (text: string): 'yes' | 'no' | undefined => inLists(YES_NO, text);

/**
 * The number of a special disease: by that number, by its name in the list of the pack, or by both.
 * @returns undefined where the text means none, or more than one
 */
export function diseaseOf(text: string, diseases: Pack['diseases']): string | undefined {
  const word = bare(text);
  // Bare, two numbers would be one.
  const number = plain(text).replace(AFTER_NUMBER, '');
  const callings = diseases.map(({ id, name }) => ({ id, names: Object.values(name) }));
  const whole = callings.find(
    ({ id, names }) => number === id || names.some((name) => word === bare(name) || word === bare(id + name)),
  );
  if (whole) return whole.id;
  // What a name explains in brackets may be left out where no other one is then the same.
  const short = callings.filter(({ names }) =>
    names.some((name) => word === bare(name.replace(/[（(].*$/u, ''))),
  );
  return short.length === 1 ? short[0]?.id : undefined;
}

export function prescriberOf(text: string): Prescriber | undefined {
  if (NO_PRESCRIPTION.includes(bare(text))) return 'none';
  const level = levelOf(text);
  return level === 'half' || level === 'pharmacy' ? undefined : level;
}

export const isSum = (text: string): boolean => SUM.test(bare(text));

function inLists<V extends string>(
  lists: Readonly<Record<V, readonly string[]>>,
  text: string,
): V | undefined {
  const word = bare(text);
  const found = (Object.entries(lists) as [V, readonly string[]][]).find(([, words]) => words.includes(word));
  return found?.[0];
}
