import { readAmount } from '../input/amount.ts';
import { readDate } from '../input/date.ts';
import { isStay } from './care.ts';
import type { Visit } from './draft.ts';

/**
 * Visits by what tells one from another: finds, for a visit, one it was shown before that it seems to repeat. Two are one
 * entered twice where day, care, kind of place and total agree, however they are written, and so do their names unless one
 * has none; of a stay, where both of its days agree. A visit whose day or total cannot be read yet repeats none.
 */
export class EnteredVisits<A> {
  private readonly known = new Map<string, { readonly name: string; readonly at: A }[]>();

  /** @param at what `find` returns for a visit that repeats this one */
  add(visit: Visit, at: A): void {
    const key = keyOf(visit);
    if (key === undefined) return;
    const own = { name: visit.name.trim(), at };
    const alike = this.known.get(key);
    if (alike === undefined) this.known.set(key, [own]);
    else alike.push(own);
  }

  /** @returns of the earliest that it seems to repeat; undefined where it repeats none */
  find(visit: Visit): A | undefined {
    const key = keyOf(visit);
    if (key === undefined) return undefined;
    const name = visit.name.trim();
    const byDays = isStay(visit.care);
    const isSame = (other: string): boolean => byDays || name === '' || other === '' || name === other;
    return this.known.get(key)?.find((known) => isSame(known.name))?.at;
  }
}

/** The first two visits that may be one entered twice, the later second. @param accepted ids of visits that repeat none */
export function enteredTwice(
  visits: readonly Visit[],
  accepted: ReadonlySet<string>,
): readonly [Visit, Visit] | undefined {
  const entered = new EnteredVisits<Visit>();
  for (const visit of visits) {
    const before = accepted.has(visit.id) ? undefined : entered.find(visit);
    if (before !== undefined) return [before, visit];
    entered.add(visit, visit);
  }
  return undefined;
}

/** What two visits have to agree in besides their names; undefined while it cannot be read. */
function keyOf({ care, date, admitted, kind, level, total }: Visit): string | undefined {
  const day = readDate(date);
  if (isStay(care)) {
    const from = readDate(admitted);
    return day === undefined || from === undefined ? undefined : [care, from, day].join(' ');
  }
  const sum = readAmount(total);
  const place = kind === 'pharmacy' ? kind : level;
  return day === undefined || sum === undefined ? undefined : [care, day, place, Number(sum)].join(' ');
}
