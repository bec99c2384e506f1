import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { useWhich } from './use-which.ts';

/** Offers to bring back the visit that was removed, for as long as nothing else was changed. */
export function RemovedVisit({ visit: removed }: { readonly visit: Visit | undefined }) {
  const { t } = useTranslation();
  const which = useWhich();
  const undo = useDraft((state) => state.undo);
  return (
    <UndoBar
      text={removed ? t('elder.visits.removed', { name: which(removed) }) : ''}
      action={t('elder.visits.giveBack')}
      onUndo={() => {
        undo();
        focusMain();
      }}
    />
  );
}
