import {
  type Case,
  type CreditGround,
  type Day,
  type Enrolment,
  formatDay,
  formatMonth,
  type Month,
  monthOfDay,
  type Status,
} from '@/engine/index.ts';

/** Something about the person that changes within the account's year, and the month `YYYY-MM` in which it does. */
export type AccountChange = { readonly month: string; readonly on: string } & (
  | {
      readonly kind: 'status';
      readonly to: Status;
      /** The first month credited on it; undefined where another status takes its place before. */
      readonly creditedFrom: string | undefined;
    }
  | { readonly kind: 'enrolment'; readonly to: Enrolment; readonly creditedFrom: string | undefined }
  | { readonly kind: 'arrears'; readonly until: string; readonly repaidOn: string | undefined }
);

/** Tells of a month whether it is credited on what changed; `later` where the next one is the first. */
type Counts = (ground: CreditGround) => 'now' | 'later' | 'never';

/** All of them, in order of time. @param grounds of the twelve months of the case's year */
export function accountChanges(
  { person, year }: Pick<Case, 'person' | 'year'>,
  grounds: readonly CreditGround[],
): readonly AccountChange[] {
  const within = ({ from }: { readonly from: Day }): boolean => yearOf(from) === year;
  // What begins with the year, nothing being known before, is no change within it.
  const changesWithin = ({ from }: { readonly from: Day }, index: number): boolean =>
    within({ from }) && (index > 0 || !formatDay(from).endsWith('-01-01'));
  const since = (from: Day, counts: Counts) => ({
    ...at(from),
    creditedFrom: creditedFrom(from, year, grounds, counts),
  });
  const changes: readonly AccountChange[] = [
    ...person.status.filter(changesWithin).map(({ from, value }) => {
      const counts: Counts = (ground) => {
        if (ground.status === value) return 'now';
        return ground.delayed ? 'later' : 'never';
      };
      return { kind: 'status' as const, ...since(from, counts), to: value };
    }),
    ...person.enrolment.filter(changesWithin).map(({ from, value }) => ({
      kind: 'enrolment' as const,
      ...since(from, ({ enrolment }) => (enrolment === value ? 'now' : 'never')),
      to: value,
    })),
    ...person.arrears.filter(within).map(({ from, until, repaidOn }) => ({
      kind: 'arrears' as const,
      ...at(from),
      until: formatDay(until),
      repaidOn: repaidOn === undefined ? undefined : formatDay(repaidOn),
    })),
  ];
  return [...changes].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What holds all along begins before every day that has a month. */
const yearOf = (day: Day): number | undefined => (day < 0 ? undefined : Math.floor(monthOfDay(day) / 12));

const at = (day: Day) => ({ month: formatMonth(monthOfDay(day)), on: formatDay(day) });

/** A month goes by its first day. Past December nothing else is known to change. */
function creditedFrom(
  from: Day,
  year: number,
  grounds: readonly CreditGround[],
  counts: Counts,
): string | undefined {
  const first = monthOfDay(from) + (formatDay(from).endsWith('-01') ? 0 : 1);
  const ground = grounds[first - year * 12];
  const answer = ground === undefined ? 'now' : counts(ground);
  return answer === 'never' ? undefined : formatMonth((first + (answer === 'later' ? 1 : 0)) as Month);
}
