import { type Day, nextDay, parseDay } from '../calendar/day.ts';
import { boundariesOf, type Stretch } from './condition.ts';
import type { FigureRow } from './rows.ts';
import type { Pack } from './schema.ts';

/** The days on which something in a pack changes, ascending. Era `n` begins on the `n`-th of them, era 0 before all. */
export type Eras = readonly Day[];

/** Before the first boundary of any pack. */
const EVER = -1 as Day;

export function erasOf(pack: Pack): Eras {
  const { inForceFrom, statedTerm } = pack.document;
  const stretches: Stretch[] = [{ from: inForceFrom.date }];
  if (statedTerm?.until) stretches.push({ until: statedTerm.until });
  for (const when of conditionsOf(pack)) if (when.date) stretches.push(when.date);
  return [...new Set(stretches.flatMap(boundariesOf))].sort((a, b) => a - b);
}

/** The number of the era that a day lies in. */
export function eraOf(eras: Eras, day: Day): number {
  let era = 0;
  while (era < eras.length && (eras[era] as Day) <= day) era += 1;
  return era;
}

export const eraStart = (eras: Eras, era: number): Day => (era === 0 ? EVER : (eras[era - 1] as Day));

export const inForceFrom = (pack: Pack): Day => parseDay(pack.document.inForceFrom.date) as Day;

/** The first day after a stated term, or undefined where the document states none with a date. */
export function afterStatedTerm(pack: Pack): Day | undefined {
  const until = pack.document.statedTerm?.until;
  return until ? nextDay(parseDay(until) as Day) : undefined;
}

/** The rows of a limit's figure; none where it is a figure of the person's diseases. */
export const tableOf = (amount: Pack['limits'][number]['amount']): readonly FigureRow[] =>
  'highestOf' in amount ? [] : amount;

function* conditionsOf(pack: Pack) {
  const allowance = pack.requests['maternity-allowance'];
  const tables = [
    ...pack.coverages.map((coverage) => coverage.rate ?? []),
    ...pack.deductibles.map((deductible) => deductible.amount),
    ...pack.limits.flatMap(({ amount, further }) => [tableOf(amount), further?.amount ?? []]),
    allowance?.days ?? [],
    allowance?.furtherBaby ?? [],
    pack.account.credit,
    pack.account.inArrears,
    pack.account.spending?.not ?? [],
    pack.substitutions,
    pack.gates,
    pack.notes,
  ];
  for (const table of tables) for (const row of table) yield row.when;
}
