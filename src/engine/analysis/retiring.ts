import { MONTHS } from '../account/credits.ts';
import { addMonths, formatDay, parseDay } from '../calendar/day.ts';
import { proven } from '../proven.ts';
import type { Settlement } from '../result/settlement.ts';
import type { CaseFile, StatusFile } from './case-file.ts';
import type { WhatIf } from './what-if.ts';

/** The year of a case, had the person retired on another day. */
export interface Retiring {
  /** `YYYY-MM-DD` within the year; `before` of a retirement before it, `never` of none within it. */
  readonly on: string;
  /** Whether it is what the case says. */
  readonly present: boolean;
  readonly settlement: Settlement;
}

interface Statuses {
  /** What the person was before; at least one. */
  readonly before: readonly Entry[];
  /** undefined where the person has not retired; {@link FIRST_DAY} of somebody who was retired all along. */
  readonly on: string | undefined;
}

interface Entry {
  readonly from: string;
  readonly status: string;
}

/** What holds all along is known from the first day that a case can name. */
const FIRST_DAY = '1900-01-01';

/**
 * The case with the person retiring in each month of its year, on the day of the month on which they do, or else on the
 * first; and not within the year. Somebody who was retired all along is taken to have been in service before.
 * @returns undefined where the status changes in other ways after a retirement, or nothing can be moved within the year
 */
export function retiring(whatIf: WhatIf, file: CaseFile): readonly Retiring[] | undefined {
  const { year, person } = file;
  const statuses = statusesOf(person.status);
  if (!statuses) return undefined;
  const own = presentOf(statuses, year);
  const begins = (statuses.before[0] as Entry).from;
  const months = monthsOf(year, statuses.on).filter((on) => on > begins);
  const variants = [...(own === 'before' ? [own] : []), ...months, 'never'];
  const settled = variants.flatMap((on): readonly Retiring[] => {
    const status = on === own ? person.status : statusesWith(statuses, on);
    const result = whatIf({ ...file, person: { ...person, status } });
    return result.ok ? [{ on, present: on === own, settlement: result.settlement }] : [];
  });
  return settled.length > 1 ? settled : undefined;
}

function statusesOf(status: StatusFile): Statuses | undefined {
  const entries = typeof status === 'string' ? [{ from: FIRST_DAY, status }] : status;
  const at = entries.findIndex((entry) => entry.status === 'retired');
  const retired = entries[at];
  if (retired === undefined) return { before: entries, on: undefined };
  if (at < entries.length - 1) return undefined;
  if (at === 0) return { before: [{ from: retired.from, status: 'in-service' }], on: FIRST_DAY };
  return { before: entries.slice(0, at), on: retired.from };
}

function presentOf({ on }: Statuses, year: number): string {
  if (on === undefined || on > `${year}-12-31`) return 'never';
  return on < `${year}-01-01` ? 'before' : on;
}

/** One day in each month of a year: the same day of the month as that on which the person retires within the year. */
function monthsOf(year: number, on: string | undefined): readonly string[] {
  const date = on?.startsWith(`${year}-`) === true ? on.slice(8) : '01';
  const january = proven(parseDay(`${year}-01-${date}`));
  return Array.from({ length: MONTHS }, (_, month) => formatDay(addMonths(january, month)));
}

function statusesWith({ before }: Statuses, on: string): StatusFile {
  if (on === 'never') return before;
  return [...before.filter(({ from }) => from < on), { from: on, status: 'retired' }];
}
