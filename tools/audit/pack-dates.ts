import { isRecord, type Path, written } from '../mutations/json-path.ts';
import { shifted } from './shifted.ts';
import { NO_SCOPE, type Scope, scopeOf } from './pack-figures.ts';

/** A date that decides something. */
export interface PackDate {
  readonly path: string;
  readonly date: string;
  readonly cites: readonly string[];
  /** `stated` where the document has to name that very day; a bound may follow from a month or year that it names. */
  readonly kind: 'stated' | 'from' | 'until' | 'term';
}

const KINDS: Readonly<Record<string, PackDate['kind']>> = { date: 'stated', from: 'from', until: 'until' };

/** The dates of a pack: in force from, the end of its stated term, and those in conditions. */
export function packDates(pack: unknown): readonly PackDate[] {
  const found: PackDate[] = [];
  const visit = (value: unknown, path: Path, above: Scope): void => {
    if (Array.isArray(value)) for (const [at, item] of value.entries()) visit(item, [...path, at], above);
    const kind = path.includes('statedTerm') ? 'term' : KINDS[String(path.at(-1))];
    if (
      typeof value === 'string' &&
      /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(value) &&
      kind &&
      above.cites.length > 0
    )
      found.push({ path: written(path), date: value, cites: above.cites, kind });
    if (!isRecord(value)) return;
    const scope = scopeOf(value, above);
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], scope);
  };
  visit(pack, [], NO_SCOPE);
  return found;
}

/** How a text may state a date: as that day, or for a bound by the month, year or day that it closes or opens. */
export function keysOfDate({ date, kind }: PackDate): readonly string[] {
  if (kind === 'stated' || kind === 'term') return [`date:${date}`];
  const beside = shifted(date, kind === 'from' ? -1 : 1);
  return [date, beside].flatMap((day) => [`date:${day}`, ...wholes(date, beside, day)]);
}

/** The month and the year of a day, where one begins or ends between two days. */
function wholes(date: string, beside: string, day: string): readonly string[] {
  const month = date.slice(0, 7) === beside.slice(0, 7) ? [] : [`month:${day.slice(0, 7)}`];
  const year = date.slice(0, 4) === beside.slice(0, 4) ? [] : [`year:${day.slice(0, 4)}`];
  return [...month, ...year];
}
