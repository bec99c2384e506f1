import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';

/** Shows the visit as it is saved when that changes under the form, as by undoing; what was typed since stays. */
export function useFollowSaved({ reset }: UseFormReturn<Visit>, visit: Visit): void {
  const saved = JSON.stringify(visit);
  useEffect(() => {
    const now = JSON.parse(saved) as Visit;
    if (draftStore.getState().form.unsaved[now.id] === undefined) reset(now);
  }, [reset, saved]);
}
