import { useTranslation } from 'react-i18next';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './Page.module.css';

/**
 * Takes back and repeats whatever was entered; out of sight until something was, and from then on there. What cannot be
 * done now stays in the order of reading and says so, since it may be the very button that was just pressed.
 */
export function HistoryButtons() {
  const { t } = useTranslation();
  const canUndo = useDraft((state) => state.canUndo);
  const canRedo = useDraft((state) => state.canRedo);
  const { undo, redo, startAnew } = draftStore.getState();
  if (!canUndo && !canRedo) return undefined;
  return (
    <nav className={styles['history']} aria-label={t('history.title')}>
      <Button look="quiet" aria-disabled={!canUndo} onClick={() => canUndo && undo()}>
        {t('history.undo')}
      </Button>
      <Button look="quiet" aria-disabled={!canRedo} onClick={() => canRedo && redo()}>
        {t('history.redo')}
      </Button>
      <Button look="quiet" onClick={startAnew}>
        {t('history.startAnew')}
      </Button>
    </nav>
  );
}
