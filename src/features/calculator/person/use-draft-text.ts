import type { Draft } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useProblem } from '../problems.ts';

type TextKey = {
  [K in keyof Draft]: Draft[K] extends string ? (string extends Draft[K] ? K : never) : never;
}[keyof Draft];

/** A text of the draft as a field needs it: its value, how to change it, and what is wrong with it. */
export function useDraftText(key: TextKey) {
  const value = useDraft((state) => state.draft[key]);
  const edit = useDraft((state) => state.edit);
  const problem = useProblem();
  return {
    id: `person-${key}`,
    value,
    onChange: (text: string) => edit((draft) => ({ ...draft, [key]: text }), key),
    error: problem(key),
  };
}
