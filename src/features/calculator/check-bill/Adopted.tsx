import { useTranslation } from 'react-i18next';
import { useDraft } from '@/shared/draft/store.ts';
import { UndoBar } from '@/shared/ui/UndoBar.tsx';
import { useAdopted } from './adopted.ts';

/** Says what was changed in the case, and takes it back for as long as it is the latest change. */
export function Adopted() {
  const { t } = useTranslation();
  const { change, after } = useAdopted();
  const isLatest = useDraft(({ draft }) => draft === after);
  const undo = useDraft((state) => state.undo);
  return (
    <UndoBar
      text={isLatest ? t('checkBill.adopted', { change }) : ''}
      action={t('history.undo')}
      onUndo={undo}
    />
  );
}
