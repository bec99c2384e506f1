import { useTranslation } from 'react-i18next';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './Page.module.css';

/** Takes back and repeats whatever was entered; out of sight until something was. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const canUndo = useDraft((state) => state.canUndo);
  const canRedo = useDraft((state) => state.canRedo);
  const { undo, redo, startAnew } = draftStore.getState();
  if (!canUndo && !canRedo) return undefined;
  return (
    <nav className={styles['history']} aria-label={t('history.title')}>
      <Button look="quiet" disabled={!canUndo} onClick={undo}>
        {t('history.undo')}
      </Button>
      <Button look="quiet" disabled={!canRedo} onClick={redo}>
        {t('history.redo')}
      </Button>
      <Button look="quiet" onClick={startAnew}>
        {t('history.startAnew')}
      </Button>
    </nav>
  );
}
