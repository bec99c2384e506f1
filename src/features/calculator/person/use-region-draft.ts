import {
  EMPTY_OPENING,
  EMPTY_REGION,
  type OpeningDraft,
  type RegionDraft,
  yearOf,
} from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';

/** What was entered for the chosen region alone. */
export const useRegionDraft = (): RegionDraft =>
  useDraft(({ draft }) => (draft.policy === undefined ? undefined : draft.regions[draft.policy])) ??
  EMPTY_REGION;

/** What of it was used in the year looked at. */
export function useOpeningDraft(): OpeningDraft {
  const year = useDraft(({ draft }) => yearOf(draft));
  return useRegionDraft().opening[year] ?? EMPTY_OPENING;
}
