import * as v from 'valibot';
import { type Day, nextDay, parseDay } from '../calendar/day.ts';
import { type Dimension, DIMENSION_NAMES, DIMENSIONS, type Situation, type ValueOf } from './dimensions.ts';

/** A stretch of dates, both days included; open where a side is missing. */
export interface Stretch {
  readonly from?: string;
  readonly until?: string;
}

/** When a row, gate or note applies: for every dimension named, one of the values given. `{}` is always. */
export type When = { readonly [D in Dimension]?: ValueOf<D> | readonly ValueOf<D>[] } & {
  readonly date?: Stretch;
};

/** A date of a pack: an existing one, as `YYYY-MM-DD`. */
export const PlainDate = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== undefined, 'date'),
);

export const When: v.GenericSchema<unknown, When> = v.strictObject({
  ...(Object.fromEntries(DIMENSION_NAMES.map((name) => [name, oneOrSome(name)])) as Record<
    Dimension,
    ReturnType<typeof oneOrSome>
  >),
  date: v.exactOptional(
    v.strictObject({ from: v.exactOptional(PlainDate), until: v.exactOptional(PlainDate) }),
  ),
}) as v.GenericSchema<unknown, When>;

function oneOrSome(dimension: Dimension) {
  const value = v.picklist(DIMENSIONS[dimension] as readonly string[]);
  return v.exactOptional(
    v.lazy((input) =>
      Array.isArray(input) ? v.pipe(v.array(value), v.minLength(1)) : (value as v.GenericSchema),
    ),
  );
}

/** Whether a condition holds in a situation, on the days of an era; the era begins on `eraStart`. */
export function holds(when: When, situation: Situation, eraStart: Day): boolean {
  return (
    (when.date === undefined || holdsOn(when.date, eraStart)) &&
    dimensionsOf(when).every((name) => valuesOf(when, name).includes(situation[name]))
  );
}

/** The closed dimensions that a condition names. */
export const dimensionsOf = (when: When): readonly Dimension[] =>
  DIMENSION_NAMES.filter((name) => when[name] !== undefined);

function valuesOf(when: When, name: Dimension): readonly string[] {
  const given = when[name];
  if (given === undefined) return DIMENSIONS[name];
  return typeof given === 'string' ? [given] : given;
}

/** The days on which a stretch of dates begins to hold or has ceased to. */
export function boundariesOf(stretch: Stretch): readonly Day[] {
  const from = stretch.from === undefined ? undefined : parseDay(stretch.from);
  const until = stretch.until === undefined ? undefined : parseDay(stretch.until);
  return [...(from === undefined ? [] : [from]), ...(until === undefined ? [] : [nextDay(until)])];
}

/** An era lies wholly inside or outside of a stretch, since both ends of a stretch are boundaries of eras. */
function holdsOn(stretch: Stretch, eraStart: Day): boolean {
  const from = stretch.from === undefined ? undefined : parseDay(stretch.from);
  const until = stretch.until === undefined ? undefined : parseDay(stretch.until);
  return (from === undefined || from <= eraStart) && (until === undefined || eraStart <= until);
}
