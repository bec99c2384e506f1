import type { OpenPack, Pack } from '@/engine/index.ts';
import type { Draft, RegionDraft, Visit } from '../draft/draft.ts';
import type { RequestDraft } from '../draft/request.ts';
import { readMonth } from '../input/date.ts';
import { draftSeen } from '../privacy/draft-seen.ts';
import { asLetters } from '../privacy/letters.ts';
import { isTelling, isTellingRequest, regionWithoutTelling } from '../privacy/telling.ts';
import type { Withheld } from './link.ts';

/**
 * What of a draft goes into a link: what can be seen of it, without what is to be left out; what can be filled in again
 * stays as an empty field. @param open the policy of the chosen region, as far as it is at hand
 */
export function withhold(draft: Draft, withheld: readonly Withheld[], open: OpenPack | undefined): Draft {
  return withheld.reduce(
    (left, each) => (each === 'diagnoses' ? noDiagnoses(left, open) : noAmounts(left, open)),
    draftSeen(draft),
  );
}

/** A kind of care may tell as much as a diagnosis does, and so may the name of a hospital. */
function noDiagnoses(draft: Draft, open: OpenPack | undefined): Draft {
  const visits = draft.visits.filter((visit) => !isTelling(visit));
  const names = asLetters(visits.map(({ name }) => name));
  return {
    ...draft,
    // Which sample it was may tell as much; that it is one has to be known.
    sample: draft.sample && 'sample',
    conditions: { hypertension: false, diabetes: false },
    visits: visits.map((visit, at) => ({ ...visit, name: names[at] ?? '' })),
    requests: draft.requests.filter((request) => !isTellingRequest(request)),
    regions: eachRegion(draft, (region, id) =>
      regionWithoutTelling(region, id === open?.pack.id ? open : undefined),
    ),
  };
}

function noAmounts(draft: Draft, open: OpenPack | undefined): Draft {
  const visit = (each: Visit): Visit => ({
    ...each,
    total: '',
    outOfScope: '',
    preSelfPay: '',
    classB: '',
    basicPaid: '',
  });
  const request = (each: RequestDraft): RequestDraft => ({ ...each, wage: '', base: '', averageWage: '' });
  return {
    ...draft,
    contributionBase: '',
    // Of a change of the base nothing is left but its day, which would be in the way as long as it has no amount.
    baseChanges: [],
    openingBalance: {},
    visits: draft.visits.map(visit),
    requests: draft.requests.map(request),
    regions: eachRegion(draft, (region, id) => ({
      ...region,
      parameters: monthsOf(region, id === open?.pack.id ? open.pack : undefined),
      opening: {},
    })),
  };
}

/**
 * The figures of a region that are months: those of which its policy says so, since an amount may look like one. Of a
 * policy that is not at hand any may be an amount.
 */
function monthsOf({ parameters }: RegionDraft, pack: Pack | undefined): RegionDraft['parameters'] {
  const months = new Set(pack?.parameters.filter(({ kind }) => kind === 'month').map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(parameters).filter(([id, text]) => months.has(id) && readMonth(text) !== undefined),
  );
}

const eachRegion = (draft: Draft, made: (region: RegionDraft, id: string) => RegionDraft): Draft['regions'] =>
  Object.fromEntries(Object.entries(draft.regions).map(([id, region]) => [id, made(region, id)]));
