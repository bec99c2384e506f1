import type { OpenPack } from '@/engine/index.ts';
import { type Draft, EMPTY_REGION } from '@/shared/draft/draft.ts';
import { isTellingRequest, regionWithoutTelling } from '@/shared/links/telling.ts';
import type { Choices } from './choices.ts';
import { visitWithoutDiagnoses } from './without-diagnoses.ts';

/** What was entered, as far as a sheet is to say it. */
export function draftOnSheet(draft: Draft, { diagnoses }: Choices, open: OpenPack): Draft {
  if (diagnoses) return draft;
  const { id } = open.pack;
  const region = draft.regions[id] ?? EMPTY_REGION;
  return {
    ...draft,
    conditions: { hypertension: false, diabetes: false },
    visits: draft.visits.map(visitWithoutDiagnoses),
    requests: draft.requests.filter((request) => !isTellingRequest(request)),
    regions: { ...draft.regions, [id]: { ...region, ...shownOf(regionWithoutTelling(region, open)) } },
  };
}

/** What is printed of a region; its readings are needed whole, to reckon by. */
const shownOf = ({ opening, specialDiseases }: typeof EMPTY_REGION) => ({ opening, specialDiseases });
