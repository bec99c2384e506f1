import { type Care, type OpenPack, type Pack } from '@/engine/index.ts';
import type { Draft, OpeningDraft, RegionDraft } from '../draft/draft.ts';
import type { RequestDraft } from '../draft/request.ts';

/** Kinds of care by which one can tell what somebody has. */
const TELLING: ReadonlySet<Care> = new Set([
  'two-diseases',
  'special-disease',
  'negotiated-drug',
  'delivery',
  'prenatal',
  'family-planning',
]);

export const isTelling = ({ care }: { readonly care: Care }): boolean => TELLING.has(care);

/** The same of a calculation that is no visit. */
export const isTellingRequest = ({ kind }: Pick<RequestDraft, 'kind'>): boolean =>
  kind === 'maternity-allowance';

/** How many of either a link without diagnoses leaves out. */
export const leftOutAsTelling = ({ visits, requests }: Draft): { visits: number; requests: number } => ({
  visits: visits.filter(isTelling).length,
  requests: requests.filter(isTellingRequest).length,
});

/**
 * What was entered for a region without what belongs to telling care alone. @param open its policy; where it is not at
 * hand, nothing stays that is not of outpatient care anywhere
 */
export function regionWithoutTelling(region: RegionDraft, open: OpenPack | undefined): RegionDraft {
  const pack = open && withoutTelling(open.pack);
  const limits = new Set(pack ? pack.limits.map(limitKey) : ['year', 'month']);
  const supplements = new Set(pack?.supplements.map(({ id }) => id));
  const opening = (of: OpeningDraft): OpeningDraft => ({
    ...of,
    limits: only(of.limits, (key) => limits.has(key.startsWith('month:') ? 'month' : key)),
    cumulative: only(of.cumulative, (id) => supplements.has(id)),
  });
  return {
    ...region,
    readings: only(region.readings, (id) => open !== undefined && mattersElsewhere(open, id)),
    opening: Object.fromEntries(Object.entries(region.opening).map(([year, of]) => [year, opening(of)])),
    specialDiseases: [],
  };
}

/** What a limit's use is entered by: that of a month by the month. */
const limitKey = ({ id, period }: Pack['limits'][number]): string => (period === 'month' ? 'month' : id);

/** Whether any option of a reading changes something of care that does not tell. */
function mattersElsewhere({ pack, defaults, under }: OpenPack, id: string): boolean {
  const options = pack.readings.find((reading) => reading.id === id)?.options ?? [];
  const before = JSON.stringify(withoutTelling(pack));
  return options.some(
    (option) => JSON.stringify(withoutTelling(under({ ...defaults, [id]: option.id }))) !== before,
  );
}

/** The terms of a policy, those aside that only telling care rests on. */
function withoutTelling(pack: Pack) {
  const coverages = pack.coverages.filter((coverage) => !isTelling(coverage));
  const named = (ids: readonly (string | null)[]) => {
    const known = new Set(ids);
    return ({ id }: { readonly id: string }): boolean => known.has(id);
  };
  const supplements = pack.supplements.filter(named(coverages.map(({ supplement }) => supplement)));
  return {
    coverages,
    supplements,
    deductibles: pack.deductibles.filter(named(coverages.map(({ deductible }) => deductible))),
    limits: pack.limits.filter(
      named([...coverages.flatMap(({ limits }) => limits), ...supplements.map(({ limit }) => limit)]),
    ),
    gates: pack.gates.filter(holdsElsewhere),
    substitutions: pack.substitutions.filter(holdsElsewhere),
    interruption: pack.interruption,
    account: pack.account,
    requests: { ...pack.requests, 'maternity-allowance': null },
  };
}

function holdsElsewhere({ when: { care } }: Pick<Pack['gates'][number], 'when'>): boolean {
  if (care === undefined) return true;
  return typeof care === 'string' ? !TELLING.has(care) : care.some((each) => !TELLING.has(each));
}

const only = (
  of: Readonly<Record<string, string>>,
  keeps: (key: string) => boolean,
): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(of).filter(([key]) => keeps(key)));
