import type { OpenPack } from '@/engine/index.ts';
import type { Draft, RegionDraft, Visit } from '../draft/draft.ts';
import { EMPTY_BIRTH } from '../draft/birth.ts';
import type { RequestDraft } from '../draft/request.ts';
import { readMonth } from '../input/date.ts';
import { asLetters } from './letters.ts';
import type { Withheld } from './link.ts';
import { isTelling, isTellingRequest, regionWithoutTelling } from './telling.ts';
import { visitWithoutDiagnoses } from './visit-without-diagnoses.ts';

/**
 * The draft without what is to be left out of a link; what can be filled in again stays as an empty field.
 * @param open the policy of the chosen region, as far as it is at hand
 */
export function withhold(draft: Draft, withheld: readonly Withheld[], open: OpenPack | undefined): Draft {
  return withheld.reduce(
    (left, each) => (each === 'diagnoses' ? noDiagnoses(left, open) : noAmounts(left)),
    draft,
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
    visits: visits.map((visit, at) => ({
      ...visitWithoutDiagnoses(visit),
      disease: '',
      // Only care that is left out has these; a visit may have had another kind before.
      basicPaid: '',
      beneficiary: 'self',
      name: names[at] ?? '',
    })),
    requests: draft.requests
      .filter((request) => !isTellingRequest(request))
      .map((each) => ({ ...each, ...EMPTY_BIRTH })),
    regions: eachRegion(draft, (region, id) =>
      regionWithoutTelling(region, id === open?.pack.id ? open : undefined),
    ),
  };
}

function noAmounts(draft: Draft): Draft {
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
    regions: eachRegion(draft, (region) => ({
      ...region,
      // All that is no month is an amount, or may be meant as one.
      parameters: Object.fromEntries(
        Object.entries(region.parameters).filter(([, text]) => readMonth(text) !== undefined),
      ),
      opening: {},
    })),
  };
}

const eachRegion = (draft: Draft, made: (region: RegionDraft, id: string) => RegionDraft): Draft['regions'] =>
  Object.fromEntries(Object.entries(draft.regions).map(([id, region]) => [id, made(region, id)]));
