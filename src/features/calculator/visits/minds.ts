import { type Care, type Dimension, DIMENSIONS, type Pack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';

type Table = Pack['deductibles'][number]['amount'];
type When = Table[number]['when'];

const DIMENSION_NAMES = Object.keys(DIMENSIONS) as readonly Dimension[];

const admits = (given: string | readonly string[] | undefined, value: string): boolean =>
  given === undefined || given === value || (typeof given !== 'string' && given.includes(value));

/** Whether the days of a stay matter to anything else. */
export const mindsStays = (pack: Pack): boolean =>
  [...pack.gates, ...pack.notes].some(({ when }) => when.stay !== undefined);

/**
 * Whether the deductible or the rate of this kind of care differs by where it was, all else alike. Gates are not looked
 * at: where one only bars care elsewhere, nearly every visit is at home, and the place stays among what is unfolded on
 * demand, with how it is taken in sight.
 */
export function mindsPlace(pack: Pack | undefined, care: Care): boolean {
  const coverage = pack && coverageOf(pack, care);
  const deductible = pack?.deductibles.find(({ id }) => id === coverage?.deductible);
  return [coverage?.rate, deductible?.amount].some((table) => differsByPlace(table ?? []));
}

/** Whether two rows that name a place have different figures, and nothing but the place need tell them apart. */
function differsByPlace(table: Table): boolean {
  const rows = table
    .filter(({ when }) => when.place !== undefined)
    .map(({ when, is }) => ({ when, figure: JSON.stringify(is) }));
  return rows.some((one, at) =>
    rows.slice(at + 1).some((other) => one.figure !== other.figure && meetElsewhere(one.when, other.when)),
  );
}

/** Whether one visit could meet both conditions but for its place. */
const meetElsewhere = (one: When, other: When): boolean =>
  meetOnDays(one.date, other.date) &&
  DIMENSION_NAMES.every(
    (name) =>
      name === 'place' ||
      DIMENSIONS[name].some((value) => admits(one[name], value) && admits(other[name], value)),
  );

const meetOnDays = (one: When['date'] = {}, other: When['date'] = {}): boolean =>
  isNotAfter(one.from, other.until) && isNotAfter(other.from, one.until);

const isNotAfter = (from: string | undefined, until: string | undefined): boolean =>
  from === undefined || until === undefined || from <= until;

/**
 * Whether an emergency is settled by other terms there: a substitution names it, and what it changes matters. Care that
 * was not survived is one in any case.
 */
export const mindsEmergency = (
  pack: Pack | undefined,
  { care, place }: Pick<Visit, 'care' | 'place'>,
): boolean =>
  care !== 'emergency-death' &&
  pack?.substitutions.some(
    ({ when, dimension }) =>
      when.emergency !== undefined &&
      admits(when.care, care) &&
      admits(when.place, place) &&
      (dimension !== 'place' || mindsPlace(pack, care)),
  ) === true;

/** Whether one deductible is shared by the visits of a day at an institution. */
export function sharesDays(pack: Pack | undefined, care: Care): boolean {
  const id = pack && coverageOf(pack, care)?.deductible;
  return pack?.deductibles.some((each) => each.id === id && each.period === 'institution-day') === true;
}
