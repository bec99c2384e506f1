import type { OpenPack, Pack } from '@/engine/index.ts';
import { coverageOf, isForItsDays } from '../draft/care.ts';
import { type Draft, EMPTY_OPENING, type OpeningDraft, type RegionDraft } from '../draft/draft.ts';
import { isYearly } from '../draft/project-region.ts';
import type { GoneCode, Link, NotTakenOfLink } from './link.ts';

/** The policy that a link was made by, against the one of its region here, where they are not the same. */
export interface OtherPack {
  readonly before: string;
  readonly now: string;
}

export interface FittedLink {
  readonly draft: Draft;
  readonly notTaken: readonly NotTakenOfLink[];
  /** Both versions; alike where the files differ all the same. */
  readonly otherPack: OtherPack | undefined;
}

/** A policy as it is here. @param hash the SHA-256 of its file, as far as it is known */
export interface PackHere {
  readonly open: OpenPack;
  readonly hash: string | undefined;
}

/**
 * What of a link can be taken over here: what a region's policy does not have, and a region that is not offered, is left
 * out and said so. @param here the policies of the draft's regions, by id
 */
export function fitLink({ draft, pack }: Link, here: ReadonlyMap<string, PackHere>): FittedLink {
  const { policy: id } = draft;
  const chosen = id === undefined ? undefined : here.get(id);
  const notTaken: NotTakenOfLink[] = [];
  if (id !== undefined && chosen === undefined) notTaken.push({ code: 'policy', id });
  const regions = Object.entries(draft.regions).flatMap(([region, entries]) => {
    const found = here.get(region)?.open.pack;
    if (found !== undefined) return [[region, regionFitted(entries, region, found, notTaken)] as const];
    if (region !== id && JSON.stringify(entries) !== JSON.stringify(NOTHING))
      notTaken.push({ code: 'region', id: region });
    return [];
  });
  const otherPack = chosen && pack && otherPackOf(pack, chosen);
  const fitted: Draft = {
    ...draft,
    policy: chosen && id,
    visits: chosen ? visitsFitted(draft, chosen.open.pack, notTaken) : draft.visits,
    regions: Object.fromEntries(regions),
  };
  if (chosen && otherPack) notTaken.push(...caresGone(draft, chosen.open.pack));
  return { draft: fitted, notTaken, otherPack };
}

/** Ids of diseases may be any text, which whoever made the link has written: one that is no short id is not repeated. */
const named = (id: string): string => (/^[\w.:-]{1,60}$/u.test(id) ? id : '…');

const NOTHING: RegionDraft = { parameters: {}, readings: {}, opening: {}, specialDiseases: [] };

function otherPackOf(then: NonNullable<Link['pack']>, { open, hash }: PackHere): OtherPack | undefined {
  const now = open.pack.version;
  const sameFile = then.hash === undefined || hash === undefined || hash.startsWith(then.hash);
  return then.version === now && sameFile ? undefined : { before: then.version, now };
}

function regionFitted(
  { parameters, readings, opening, specialDiseases }: RegionDraft,
  region: string,
  pack: Pack,
  notTaken: NotTakenOfLink[],
): RegionDraft {
  const fits = (code: GoneCode, id: string, there: boolean): boolean => {
    if (!there) notTaken.push({ code, id: named(id), region });
    return there;
  };
  const has = (list: readonly { readonly id: string }[], sought: string): boolean =>
    list.some(({ id }) => id === sought);
  const hasLimit = (key: string): boolean =>
    pack.limits.some(({ id, period }) =>
      key.startsWith('month:') ? period === 'month' : id === key && period === 'year',
    );
  const openingFitted = (of: OpeningDraft): OpeningDraft => ({
    deductible:
      of.deductible.trim() === '' || fits('deductible', 'deductible', isYearly(pack))
        ? of.deductible
        : EMPTY_OPENING.deductible,
    limits: only(of.limits, (key) => fits('limit', key, hasLimit(key))),
    cumulative: only(of.cumulative, (id) => fits('supplement', id, has(pack.supplements, id))),
  });
  return {
    parameters: only(parameters, (id) => fits('parameter', id, has(pack.parameters, id))),
    readings: only(readings, (id, option) => {
      const reading = pack.readings.find((known) => known.id === id);
      return fits('reading', id, reading !== undefined && has(reading.options, option));
    }),
    opening: Object.fromEntries(Object.entries(opening).map(([year, of]) => [year, openingFitted(of)])),
    specialDiseases: specialDiseases.filter((id) => fits('disease', id, has(pack.diseases, id))),
  };
}

function visitsFitted(draft: Draft, pack: Pack, notTaken: NotTakenOfLink[]): Draft['visits'] {
  return draft.visits.map((visit, index) => {
    const { care, disease } = visit;
    const known =
      care !== 'special-disease' || disease === '' || pack.diseases.some(({ id }) => id === disease);
    if (known) return visit;
    notTaken.push({ code: 'visit-disease', number: index + 1, id: named(disease) });
    return { ...visit, disease: '' };
  });
}

/** Visits for which the policy of today states no terms. */
const caresGone = ({ visits }: Draft, pack: Pack): readonly NotTakenOfLink[] =>
  visits.flatMap(({ care }, index) =>
    coverageOf(pack, care) === undefined && !isForItsDays(care, pack)
      ? [{ code: 'care' as const, number: index + 1, care }]
      : [],
  );

const only = (
  of: Readonly<Record<string, string>>,
  keeps: (key: string, text: string) => boolean,
): Record<string, string> =>
  Object.fromEntries(Object.entries(of).filter(([key, text]) => text.trim() === '' || keeps(key, text)));
