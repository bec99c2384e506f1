import { useStore } from 'zustand';
import { useDraft } from '@/shared/draft/store.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { typedVisit } from './answer.ts';
import { notes } from './notes.ts';
import { type Asking, askingFor } from './questions.ts';

const NOTHING = {};

/** Where the person is on the way through the questions. */
export function useAsking(): Asking {
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  const chosen = useStore(notes, (state) => state.chosen[draft.next]) ?? NOTHING;
  const open = useChosenPolicy().data?.open;
  return askingFor({ draft, visit: typedVisit(draft, form), chosen, open });
}
