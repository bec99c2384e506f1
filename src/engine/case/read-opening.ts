import { parseMonth, yearOfMonth } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Pack } from '../pack/schema.ts';
import type { Opening } from './case.ts';
import { amount, Keys, type Report } from './reader.ts';

const OPENING_KEYS = new Set(['deductible', 'limits', 'cumulative']);
const MONTH_PREFIX = 'month:';

export const NOTHING_USED: Opening = { deductible: undefined, limits: [], cumulative: new Map() };

/** Reads what was already used in `year`: of the yearly deductible, and of the limits that this pack has. */
export function readOpening(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
  year: number | undefined,
): Opening {
  const keys = Keys.of(value, path, report);
  if (!keys) return NOTHING_USED;
  keys.only(OPENING_KEYS);
  const deductible = keys.optional('deductible', amount);
  if (keys.has('deductible') && pack && !hasYearlyDeductible(pack))
    report.add(keys.pathOf('deductible'), 'not-in-this-policy');
  const limits = keys.optional('limits', (v, p, r) => readLimits(v, p, r, pack, year));
  const cumulative = keys.optional('cumulative', (v, p, r) => readCumulative(v, p, r, pack));
  return { deductible, limits: limits ?? [], cumulative: cumulative ?? NOTHING_USED.cumulative };
}

function hasYearlyDeductible(pack: Pack): boolean {
  const outpatient = pack.coverages.find((coverage) => coverage.care === 'outpatient');
  return pack.deductibles.some((d) => d.id === outpatient?.deductible && d.period === 'year');
}

function readLimits(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
  year: number | undefined,
): Opening['limits'] | undefined {
  const keys = Keys.of(value, path, report);
  return keys?.names().flatMap((name) => {
    const ofMonth = name.startsWith(MONTH_PREFIX);
    const id = ofMonth ? MONTH_PREFIX.slice(0, -1) : name;
    const limit = pack?.limits.find((known) => known.id === id);
    if (pack && limit?.period !== (ofMonth ? 'month' : 'year')) {
      report.add(keys.pathOf(name), 'not-in-this-policy');
      return [];
    }
    const month = ofMonth ? parseMonth(name.slice(MONTH_PREFIX.length)) : undefined;
    if (ofMonth && month === undefined) report.add(keys.pathOf(name), 'bad-month');
    else if (month !== undefined && year !== undefined && yearOfMonth(month) !== year)
      report.add(keys.pathOf(name), 'outside-year');
    const used = keys.optional(name, amount);
    return used === undefined ? [] : [{ id, month, used }];
  });
}

/** What already counts towards the thresholds of the pack's supplements. */
function readCumulative(
  value: unknown,
  path: string,
  report: Report,
  pack: Pack | undefined,
): Opening['cumulative'] | undefined {
  const keys = Keys.of(value, path, report);
  const counted = new Map<string, Fen>();
  for (const id of keys?.names() ?? []) {
    if (pack && !pack.supplements.some((supplement) => supplement.id === id))
      report.add(`${path}.${id}`, 'not-in-this-policy');
    else {
      const borne = keys?.optional(id, amount);
      if (borne !== undefined) counted.set(id, borne);
    }
  }
  return counted;
}
