import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { PATHS } from '@/features/calculator/paths.ts';
import type { Draft } from '@/shared/draft/draft.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './Page.module.css';
import { whatChanged } from './what-changed.ts';

/** A step back or forth, and what stands on the page since. */
interface Step {
  readonly way: 'undone' | 'redone';
  readonly before: Draft;
  readonly now: Draft;
}

/** Screens that show nothing of the draft: what a step changed has to be said there. */
const BLIND: ReadonlySet<string> = new Set([PATHS.files, PATHS.open, PATHS.about]);

/**
 * Takes back and repeats whatever was entered; out of sight until something was, and from then on there. What cannot be
 * done now stays in the order of reading and says so, since it may be the very button that was just pressed.
 */
export function HistoryButtons() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const [step, setStep] = useState<Step>();
  const draft = useDraft((state) => state.draft);
  const canUndo = useDraft((state) => state.canUndo);
  const canRedo = useDraft((state) => state.canRedo);
  const { undo, redo, startAnew } = draftStore.getState();
  if (!canUndo && !canRedo) return undefined;
  const take = (way: Step['way'], go: () => void): void => {
    const before = draft;
    go();
    setStep({ way, before, now: draftStore.getState().draft });
  };
  const said = BLIND.has(location) && step?.now === draft ? step : undefined;
  return (
    <nav className={styles['history']} aria-label={t('history.title')}>
      <Button look="quiet" aria-disabled={!canUndo} onClick={() => canUndo && take('undone', undo)}>
        {t('history.undo')}
      </Button>
      <Button look="quiet" aria-disabled={!canRedo} onClick={() => canRedo && take('redone', redo)}>
        {t('history.redo')}
      </Button>
      <Button look="quiet" onClick={startAnew}>
        {t('history.startAnew')}
      </Button>
      <output className={styles['step']}>{said && <Said {...said} />}</output>
    </nav>
  );
}

function Said({ way, before, now }: Step) {
  const { t } = useTranslation();
  const names = {
    region: t('history.ofRegion'),
    visits: t('history.ofVisits', { before: before.visits.length, now: now.visits.length }),
    visit: t('history.ofVisit'),
    rest: t('history.ofRest'),
  };
  const what = whatChanged(before, now)
    .map((each) => names[each])
    .join(t('ui.and'));
  return way === 'undone' ? t('history.undone', { what }) : t('history.redone', { what });
}
