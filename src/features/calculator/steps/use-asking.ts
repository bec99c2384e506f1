import { useStore } from 'zustand';
import { useDraft } from '@/shared/draft/store.ts';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { usePack } from '../pack.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import { typedVisit } from './answer.ts';
import { notes } from './notes.ts';
import { type Asking, askingFor } from './asking.ts';

const NOTHING = {};

/** Where the person is on the way through the questions. */
export function useAsking(): Asking {
  const draft = useDraft((state) => state.draft);
  const form = useDraft((state) => state.form);
  const chosen = useStore(notes, (state) => state.chosen[draft.next]) ?? NOTHING;
  const open = useChosenPolicy().data?.open;
  const pack = usePack();
  const alone = useSettings(isElder);
  return askingFor({ draft, visit: typedVisit(draft, form), chosen, open, pack, alone });
}
