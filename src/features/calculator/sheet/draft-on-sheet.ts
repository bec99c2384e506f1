import type { OpenPack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';
import { type Draft, EMPTY_REGION, type RegionDraft } from '@/shared/draft/draft.ts';
import type { Needs } from '@/shared/draft/needs.ts';
import { requestSeen } from '@/shared/privacy/request-seen.ts';
import { isTellingRequest, regionWithoutTelling } from '@/shared/privacy/telling.ts';
import { visitSeenUnder } from '@/shared/privacy/visit-seen.ts';
import { visitWithoutDiagnoses } from '@/shared/privacy/visit-without-diagnoses.ts';
import type { Choices } from './choices.ts';

/** What was entered, as far as a sheet is to say it: no more than can be seen of it in this region. @param needs of it */
export function draftOnSheet(draft: Draft, { diagnoses }: Choices, open: OpenPack, needs: Needs): Draft {
  const seen = seenOf(draft, open, needs);
  if (diagnoses) return seen;
  const { id } = open.pack;
  const region = seen.regions[id] ?? EMPTY_REGION;
  return {
    ...seen,
    conditions: NO_CONDITIONS,
    visits: seen.visits.map(visitWithoutDiagnoses),
    requests: seen.requests.filter((request) => !isTellingRequest(request)),
    regions: { ...seen.regions, [id]: { ...region, ...shownOf(regionWithoutTelling(region, open)) } },
  };
}

const NO_CONDITIONS: Draft['conditions'] = { hypertension: false, diabetes: false };

function seenOf(draft: Draft, { pack }: OpenPack, needs: Needs): Draft {
  const region = draft.regions[pack.id] ?? EMPTY_REGION;
  const asked = [...needs.parameters, ...needs.forRequests];
  return {
    ...draft,
    contributionBase: needs.contributionBase ? draft.contributionBase : '',
    conditions: coverageOf(pack, 'two-diseases') ? draft.conditions : NO_CONDITIONS,
    visits: draft.visits.map((visit) => visitSeenUnder(visit, pack)),
    requests: draft.requests.map(requestSeen),
    regions: {
      ...draft.regions,
      [pack.id]: {
        ...region,
        parameters: Object.fromEntries(asked.map((id) => [id, region.parameters[id] ?? ''])),
      },
    },
  };
}

/** What is printed of a region; its readings are needed whole, to reckon by. */
const shownOf = ({ opening, specialDiseases }: RegionDraft): Partial<RegionDraft> => ({
  opening,
  specialDiseases,
});
