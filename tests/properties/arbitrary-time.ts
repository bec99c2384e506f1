import fc from 'fast-check';

const FIRST = Date.UTC(2021, 10, 1);
const MILLISECONDS = 86_400_000;

/** Days of a generated case, counted from 2021-11-01. */
export const dayText = (day: number): string =>
  new Date(FIRST + day * MILLISECONDS).toISOString().slice(0, 10);

const dayNumber = (text: string): number => (Date.parse(text) - FIRST) / MILLISECONDS;

/** Where something changes in one of the documents or in the calendar. */
const EDGES = [
  '2021-12-31',
  '2022-01-01',
  '2022-06-30',
  '2022-07-01',
  '2022-12-30',
  '2022-12-31',
  '2023-01-01',
  '2023-01-31',
  '2023-02-01',
  '2023-12-30',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
].map(dayNumber);

/** Few days in a year of many claims, so that claims meet on one day and in one month. */
export const day: fc.Arbitrary<number> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...EDGES) },
  { weight: 3, arbitrary: fc.integer({ min: dayNumber('2023-05-01'), max: dayNumber('2023-05-06') }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: dayNumber('2024-04-30') }) },
);

/** Days on which a timeline may begin: mostly before every claim. */
const start: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: day },
);

export interface Timeline {
  /** The day before which nothing holds; 0 where a value holds always. */
  readonly begins: number;
  readonly json: unknown;
}

/** One value for all days, or up to four that take over from each other. */
export function timeline(key: string, value: fc.Arbitrary<string>): fc.Arbitrary<Timeline> {
  const always = value.map((json): Timeline => ({ begins: 0, json }));
  const changing = fc
    .tuple(start, fc.array(day, { maxLength: 3 }), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([first, later, values]): Timeline => {
      const days = [...new Set([first, ...later.filter((other) => other > first)])].sort((a, b) => a - b);
      return {
        begins: first,
        json: days.map((from, index) => ({ from: dayText(from), [key]: values[index] })),
      };
    });
  return fc.oneof(always, changing);
}

/** Up to two unpaid periods, with a paid day between them. */
export const arrears: fc.Arbitrary<unknown[]> = fc
  .tuple(
    fc.uniqueArray(day, { maxLength: 4 }),
    fc.array(fc.option(fc.integer({ min: 0, max: 200 })), { minLength: 2, maxLength: 2 }),
  )
  .map(([days, repaid]) => {
    const sorted = [...days].sort((a, b) => a - b);
    const [from, until, from2, until2] = sorted;
    const periods: (readonly [number, number])[] = [];
    if (from !== undefined && until !== undefined) periods.push([from, until]);
    if (until !== undefined && from2 !== undefined && from2 > until + 1)
      periods.push([from2, until2 ?? from2]);
    return periods.map(([first, last], index) => {
      const after = repaid[index];
      const period = { from: dayText(first), until: dayText(last) };
      return after === null || after === undefined ? period : { ...period, repaidOn: dayText(first + after) };
    });
  });
