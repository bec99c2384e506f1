import { type Draft, EMPTY_REGION, type RegionDraft } from './draft.ts';

/**
 * A sample that the person changes is their own case from then on: it is kept, asked about and printed as such. Which year
 * of it is looked at, and how its clauses are read, changes nothing of what it says.
 */
export function ownOnceChanged(before: Draft, after: Draft): Draft {
  if (before.sample === undefined || after.sample === undefined || saysTheSame(before, after)) return after;
  return { ...after, sample: undefined };
}

function saysTheSame(a: Draft, b: Draft): boolean {
  const regions = new Set([...Object.keys(a.regions), ...Object.keys(b.regions)]);
  return (
    same({ ...a, year: '', regions: undefined }, { ...b, year: '', regions: undefined }) &&
    [...regions].every((id) => same(unread(a.regions[id]), unread(b.regions[id])))
  );
}

const unread = (region: RegionDraft = EMPTY_REGION): object => ({ ...region, readings: undefined });

/** Edits make anew what they change, and that alone. Both have the same keys. */
function same(a: object, b: object): boolean {
  const others = new Map(Object.entries(b));
  return Object.entries(a).every(([key, value]) => others.get(key) === value);
}
