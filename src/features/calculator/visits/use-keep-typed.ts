import { useEffect } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Visit } from '@/shared/draft/draft.ts';
import { draftStore } from '@/shared/draft/store.ts';

/** Keeps whatever is typed in the form beside the draft, so that it is there again when the form is. */
export function useKeepTyped({ subscribe, getValues }: UseFormReturn<Visit>): void {
  useEffect(() => {
    let kept = JSON.stringify(getValues());
    return subscribe({
      formState: { values: true },
      callback: () => {
        const values = getValues();
        const text = JSON.stringify(values);
        if (text === kept) return;
        kept = text;
        draftStore.getState().keepTyped({ ...values });
      },
    });
  }, [subscribe, getValues]);
}
