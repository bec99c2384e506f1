import { parseFen } from '@/engine/index.ts';
import type { Draft } from '../draft/draft.ts';
import { wholeClaim } from '../draft/project-claim.ts';
import { requestOf } from '../draft/project-request.ts';
import { isBegun } from '../draft/request.ts';
import { readAmount } from '../input/amount.ts';
import { readDate, readMonth, readYear } from '../input/date.ts';

/**
 * Whether two drafts say the same, whatever the ids of their rows and the way in which amounts and dates were typed.
 * Of a visit that counts which is said of its own kind of care and institution in any region, of a request which is
 * said of its kind and payer: what was typed before it became another is in no field that can be seen.
 */
export const sameEntries = (a: Draft, b: Draft): boolean => same(entriesOf(a), entriesOf(b));

const entriesOf = (draft: Draft) => ({
  ...draft,
  sample: undefined,
  next: undefined,
  visits: draft.visits.map((visit) => wholeClaim(visit, true)),
  requests: draft.requests.filter(isBegun).map(requestOf),
});

function same(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') return sameText(a, b);
  if (!isObject(a) || !isObject(b)) return a === b || (isBlank(a) && isBlank(b));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (key) => key === 'id' || same(a[key], b[key]),
  );
}

const READS = [(text: string) => parseFen(readAmount(text) ?? ''), readDate, readMonth, readYear];

const sameText = (a: string, b: string): boolean =>
  a.trim() === b.trim() ||
  READS.some((read) => {
    const value = read(a);
    return value !== undefined && value === read(b);
  });

/** Nothing, an empty text, or what holds nothing else. */
function isBlank(value: unknown): boolean {
  if (isObject(value)) return Object.keys(value).every((key) => isBlank(value[key]));
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
