import type { Draft, RegionDraft, Visit } from '../draft/draft.ts';
import { EMPTY_BIRTH } from '../draft/birth.ts';
import type { RequestDraft } from '../draft/request.ts';
import { readMonth } from '../input/date.ts';
import type { Withheld } from './link.ts';

/** The draft without what is to be left out of a link; what can be filled in again stays as an empty field. */
export function withhold(draft: Draft, withheld: readonly Withheld[]): Draft {
  return withheld.reduce((left, each) => (each === 'diagnoses' ? noDiagnoses(left) : noAmounts(left)), draft);
}

function noDiagnoses(draft: Draft): Draft {
  const visit = (each: Visit): Visit => ({
    ...each,
    ...EMPTY_BIRTH,
    condition: '',
    disease: '',
    pregnancy: '',
  });
  return {
    ...draft,
    conditions: { hypertension: false, diabetes: false },
    visits: draft.visits.map(visit),
    requests: draft.requests.map((each) => ({ ...each, ...EMPTY_BIRTH })),
    regions: eachRegion(draft, (region) => ({ ...region, specialDiseases: [] })),
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

const eachRegion = (draft: Draft, made: (region: RegionDraft) => RegionDraft): Draft['regions'] =>
  Object.fromEntries(Object.entries(draft.regions).map(([id, region]) => [id, made(region)]));
