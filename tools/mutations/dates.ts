import { type Path, replaced, valuesIn } from './json-path.ts';
import { changed, type Mutant, type Mutation } from './mutant.ts';

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;
const DAY = 86_400_000;

/** Every date that decides something, a day later and a day earlier. */
export const dates: Mutation = (pack) => [
  ...datesIn(pack).flatMap(({ path, date }) =>
    [1, -1].map((days) => changed(pack, path, date, shifted(date, days))),
  ),
  ...boundaries(pack),
];

/**
 * Rows that meet at a day (one until the 31st, the other from the 1st) moved together, since moving one alone
 * leaves a gap or an overlap, which is refused when the pack is opened.
 */
const boundaries: Mutation = (pack) => {
  const meeting = datesIn(pack).filter(({ path }) => path.includes('when'));
  const firstDays = [...new Set(meeting.map(firstDay))];
  return firstDays.flatMap((first) =>
    [1, -1].map((days): Mutant => {
      const moved = meeting.filter((entry) => firstDay(entry) === first);
      return {
        change: `every condition that changes on ${first}: ${days} day`,
        pack: moved.reduce((changing, { path, date }) => replaced(changing, path, shifted(date, days)), pack),
      };
    }),
  );
};

interface DateAt {
  readonly path: Path;
  readonly date: string;
}

function datesIn(pack: unknown): readonly DateAt[] {
  return valuesIn(pack).flatMap(({ path, value }) =>
    typeof value === 'string' && DATE.test(value) && decides(path) ? [{ path, date: value }] : [],
  );
}

const decides = (path: Path): boolean =>
  path.includes('when') || path[1] === 'inForceFrom' || path[1] === 'statedTerm';

/** The first day on which a condition holds, or no longer holds. */
const firstDay = ({ path, date }: DateAt): string => (path.at(-1) === 'until' ? shifted(date, 1) : date);

const shifted = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
