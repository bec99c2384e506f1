import fc from 'fast-check';

const FIRST = Date.UTC(2021, 10, 1);
const MILLISECONDS = 86_400_000;

/** Days of a generated case, counted from 2021-11-01. */
export const dayText = (day: number): string =>
  new Date(FIRST + day * MILLISECONDS).toISOString().slice(0, 10);

const dayNumber = (text: string): number => (Date.parse(text) - FIRST) / MILLISECONDS;

/**
 * Days among which something happens: those on which something changes in a document or in the calendar, all of a long
 * stretch, and few in a year of many claims, so that claims meet on one day and in one month.
 */
function days(edges: readonly string[], crowd: string, [from, until]: readonly [string, string]) {
  const first = dayNumber(crowd);
  return fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom(...edges.map(dayNumber)) },
    { weight: 3, arbitrary: fc.integer({ min: first, max: first + 5 }) },
    { weight: 1, arbitrary: fc.integer({ min: dayNumber(from), max: dayNumber(until) }) },
  );
}

/** For the documents on outpatient pooling. */
export const day: fc.Arbitrary<number> = days(
  [
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
  ],
  '2023-05-01',
  ['2021-11-01', '2024-04-30'],
);

/** For 定西, in force in 2024 for five years. */
export const laterDay: fc.Arbitrary<number> = days(
  ['2023-12-31', '2024-01-01', '2024-02-29', '2024-12-31', '2025-01-01', '2028-12-31', '2029-01-01'],
  '2024-05-01',
  ['2023-12-01', '2025-01-31'],
);

/** Days on which a timeline may begin: mostly before every claim. */
const start = (on: fc.Arbitrary<number>): fc.Arbitrary<number> =>
  fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: on });

export interface Timeline {
  /** The day before which nothing holds; 0 where a value holds always. */
  readonly begins: number;
  readonly json: unknown;
}

/** One value for all days, or up to four that take over from each other. */
export function timeline(
  key: string,
  value: fc.Arbitrary<string>,
  on: fc.Arbitrary<number>,
): fc.Arbitrary<Timeline> {
  const always = value.map((json): Timeline => ({ begins: 0, json }));
  const changing = fc
    .tuple(start(on), fc.array(on, { maxLength: 3 }), fc.array(value, { minLength: 4, maxLength: 4 }))
    .map(([first, later, values]): Timeline => {
      const begins = [...new Set([first, ...later.filter((other) => other > first)])].sort((a, b) => a - b);
      return {
        begins: first,
        json: begins.map((from, index) => ({ from: dayText(from), [key]: values[index] })),
      };
    });
  return fc.oneof(always, changing);
}

interface Drawn {
  readonly from: number;
  readonly until: number;
  /** Days from its first to the repayment. */
  readonly repaidAfter: number | null;
}

const repaidAfter = fc.option(fc.integer({ min: 0, max: 450 }));

/** An unpaid period between two of the days. */
const between = (on: fc.Arbitrary<number>): fc.Arbitrary<Drawn> =>
  fc.record({ from: on, until: on, repaidAfter }).map(({ from, until, ...rest }) => ({
    from: Math.min(from, until),
    until: Math.max(from, until),
    ...rest,
  }));

/** One of about three or twelve months, a day more or less, that began at most sixteen months before one of the days. */
const ofMonths = (on: fc.Arbitrary<number>): fc.Arbitrary<Drawn> =>
  fc
    .record({
      on,
      before: fc.integer({ min: 0, max: 480 }),
      months: fc.constantFrom(3, 12),
      more: fc.integer({ min: -1, max: 1 }),
      repaidAfter,
    })
    .map(({ before, months, more, repaidAfter: after, ...rest }) => {
      const from = rest.on - before;
      const [year = 0, month = 0, date = 0] = dayText(from).split('-').map(Number);
      const whole = (Date.UTC(year, month - 1 + months, date) - FIRST) / MILLISECONDS;
      return { from, until: whole - 1 + more, repaidAfter: after };
    });

/** Up to two unpaid periods, with a paid day between them. */
export const arrears = (on: fc.Arbitrary<number>): fc.Arbitrary<unknown[]> =>
  fc.array(fc.oneof(between(on), ofMonths(on)), { minLength: 1, maxLength: 2 }).map((drawn) => {
    const [first, second] = [...drawn].sort((a, b) => a.from - b.from);
    const apart = first && second && second.from > first.until + 1;
    return [...(first ? [first] : []), ...(apart ? [second] : [])].map((of) => ({
      from: dayText(of.from),
      until: dayText(of.until),
      ...(of.repaidAfter === null ? {} : { repaidOn: dayText(of.from + of.repaidAfter) }),
    }));
  });
