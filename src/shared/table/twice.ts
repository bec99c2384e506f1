import type { Visit } from '../draft/draft.ts';
import { amountText, dateText } from '../draft/texts.ts';

/** Where a visit stands already, by all appearances: among those entered, or in an earlier line of the same table. */
export type Twice = { readonly in: 'draft' } | { readonly in: 'table'; readonly line: number };

/** Finds visits of the same day, sum and institution among those it was shown before. */
export class Seen {
  private readonly seen = new Map<string, { readonly visit: Visit; readonly at: Twice }[]>();

  add(visit: Visit, at: Twice): void {
    const key = keyOf(visit);
    this.seen.set(key, [...(this.seen.get(key) ?? []), { visit, at }]);
  }

  find(visit: Visit): Twice | undefined {
    return this.seen.get(keyOf(visit))?.find((known) => isSamePlace(known.visit, visit))?.at;
  }
}

function keyOf({ care, date, admitted, total }: Visit): string {
  const day = dateText(date) ?? '';
  if (care === 'inpatient') return JSON.stringify([care, day, dateText(admitted) ?? '']);
  return JSON.stringify([day, Number(amountText(total) ?? '-1')]);
}

/** By name where both have one, otherwise by kind and level. */
function isSamePlace(one: Visit, other: Visit): boolean {
  if (one.care === 'inpatient') return true;
  const names = [one.name.trim(), other.name.trim()];
  if (!names.includes('')) return names[0] === names[1];
  return one.kind === other.kind && one.level === other.level;
}
