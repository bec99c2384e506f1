import { CASE_FORMAT, type OpenPack, type Pack } from '@/engine/index.ts';
import { type Draft, EMPTY_REGION, type Visit, yearOf } from './draft.ts';
import { Fitting, type LeftOut } from './left-out.ts';
import { type Needs, needsOf } from './needs.ts';
import { fitsVisit } from './fits-visit.ts';
import { claimOf } from './project-claim.ts';
import { personOf } from './project-person.ts';
import { openingOf, parametersOf, readingsOf } from './project-region.ts';
import { requestOf } from './project-request.ts';
import { isBegun, type RequestDraft } from './request.ts';

export interface Projection {
  /** In the case format; what could not be understood stands in it as typed, to be refused at its place. */
  readonly case: unknown;
  readonly leftOut: readonly LeftOut[];
  /** The visits of the case's claims, one by one. */
  readonly visits: readonly Visit[];
  /** The same for its requests: those in which nothing is entered yet are not put in. */
  readonly requests: readonly RequestDraft[];
  /** The pack under the chosen readings, and what it needs to know of this person. */
  readonly pack: Pack;
  readonly needs: Needs;
}

/**
 * Makes the case of one region from the draft. What this region or this person's status makes no use of is left out,
 * and so can never stand in the way of a result.
 * @param visits those to put in; all where it is not given
 * @param claim makes the claim of a visit
 */
export function project(
  draft: Draft,
  open: OpenPack,
  visits: readonly Visit[] = draft.visits,
  claim: (visit: Visit) => object = (visit) => claimOf(visit, open.pack),
): Projection {
  const { id } = open.pack;
  const region = draft.regions[id] ?? EMPTY_REGION;
  const fitting = new Fitting();
  const readings = readingsOf(region, open.pack, fitting);
  const pack = open.under({ ...open.defaults, ...readings });
  const needs = needsOf(pack, draft);
  const year = yearOf(draft);
  const requests = draft.requests.filter(isBegun);
  for (const visit of visits) fitsVisit(visit, open.pack, fitting);
  return {
    case: {
      format: CASE_FORMAT,
      policy: id,
      year: year === '' ? draft.year : Number(year),
      person: personOf(draft, region, pack, needs, fitting),
      parameters: parametersOf(region, pack, needs, fitting),
      readings,
      opening: openingOf(region, year, pack, fitting),
      payFromAccount: draft.payFromAccount,
      claims: visits.map((visit) => claim(visit)),
      requests: requests.map(requestOf),
    },
    leftOut: fitting.leftOut,
    visits,
    requests,
    pack,
    needs,
  };
}
