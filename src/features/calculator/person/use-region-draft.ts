import { EMPTY_REGION, type RegionDraft } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';

/** What was entered for the chosen region alone. */
export const useRegionDraft = (): RegionDraft =>
  useDraft(({ draft }) => (draft.policy === undefined ? undefined : draft.regions[draft.policy])) ??
  EMPTY_REGION;
