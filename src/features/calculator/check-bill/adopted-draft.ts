import { type BillChange, formatFen } from '@/engine/index.ts';
import {
  type Draft,
  EMPTY_OPENING,
  EMPTY_REGION,
  type RegionDraft,
  type Visit,
  yearOf,
} from '@/shared/draft/draft.ts';
import { newId } from '@/shared/draft/store.ts';
import { withVisit } from '@/shared/draft/with-visits.ts';
import { readDate } from '@/shared/input/date.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { plainest } from './plainest.ts';

/** How institutions are called that had no name, or shared one. */
export interface InstitutionWords {
  readonly same: string;
  readonly another: (name: string) => string;
}

/**
 * The draft with a change that explains a slip made to it; undefined where somebody has to enter more, as the amounts of a
 * visit that is missing.
 * @param id of the visit that the slip is of
 */
export function adoptedDraft(
  draft: Draft,
  id: string,
  change: BillChange,
  words: InstitutionWords,
): Draft | undefined {
  const visit = draft.visits.find((each) => each.id === id);
  const { policy } = draft;
  if (!visit || policy === undefined) return undefined;
  const withRegion = (changed: (region: RegionDraft) => RegionDraft): Draft => ({
    ...draft,
    regions: { ...draft.regions, [policy]: changed(draft.regions[policy] ?? EMPTY_REGION) },
  });
  switch (change.cause) {
    case 'reading':
      return withRegion((region) => ({
        ...region,
        readings: { ...region.readings, [change.reading]: change.option },
      }));
    case 'level': {
      const key = change.of === 'institution' ? 'level' : 'prescribedBy';
      const visits = draft.visits.map((each) =>
        change.claims.includes(each.id) ? { ...each, [key]: change.level } : each,
      );
      return { ...draft, visits };
    }
    case 'status':
      return withStatus(draft, change);
    case 'place':
      return withVisit(draft, { ...visit, place: change.place });
    case 'same-day':
      return withSameDay(draft, visit, change, words);
    case 'class-b':
      return withVisit(draft, {
        ...visit,
        ...(change.as === 'items'
          ? { paidFirstBy: 'class-b' as const, classB: showAmount(plainest(change.amount)) }
          : { paidFirstBy: 'printed' as const, preSelfPay: showAmount(plainest(change.amount)) }),
      });
    case 'used': {
      const year = yearOf(draft);
      const used = formatFen(plainest(change.amount));
      return withRegion((region) => {
        const opening = region.opening[year] ?? EMPTY_OPENING;
        const changed = {
          deductible: { ...opening, deductible: used },
          limit: { ...opening, limits: { ...opening.limits, [change.id]: used } },
          supplement: { ...opening, cumulative: { ...opening.cumulative, [change.id]: used } },
        }[change.of];
        return { ...region, opening: { ...region.opening, [year]: changed } };
      });
    }
  }
}

function withStatus(
  draft: Draft,
  { status, from }: Extract<BillChange, { readonly cause: 'status' }>,
): Draft {
  if (from === undefined) return { ...draft, status, statusFrom: '', statusChanges: [] };
  if (readDate(draft.statusFrom) === from) return { ...draft, status };
  const isOn = (day: string): boolean => readDate(day) === from;
  const kept = draft.statusChanges.filter((each) => !isOn(each.from));
  const at = kept.findIndex((each) => (readDate(each.from) ?? '') > from);
  const place = at === -1 ? kept.length : at;
  const added = { id: newId(), from, status };
  return { ...draft, statusChanges: [...kept.slice(0, place), added, ...kept.slice(place)] };
}

function withSameDay(
  draft: Draft,
  visit: Visit,
  change: Extract<BillChange, { readonly cause: 'same-day' }>,
  words: InstitutionWords,
): Draft | undefined {
  if (change.how === 'missing') return undefined;
  if (change.how === 'apart') return withVisit(draft, { ...visit, name: words.another(visit.name.trim()) });
  const other = draft.visits.find(({ id }) => id === change.other);
  if (!other) return undefined;
  if (change.how === 'together') {
    const name = other.name.trim() || visit.name.trim() || words.same;
    return withVisit(withVisit(draft, { ...visit, name }), { ...other, name });
  }
  // Within a day visits are settled as they stand in the draft.
  const rest = draft.visits.filter(({ id }) => id !== visit.id);
  const visits = rest.flatMap((each) => {
    if (each !== other) return [each];
    return change.how === 'after' ? [each, visit] : [visit, each];
  });
  return { ...draft, visits };
}
