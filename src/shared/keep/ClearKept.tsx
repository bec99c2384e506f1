import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './ClearKept.module.css';
import { type Cleared, clearKept } from './clear-kept.ts';
import { isKept, useKeep } from './keep-store.ts';

/** Clears what this page keeps on the device, asked for a second time beneath the button, and says what is gone. */
export function ClearKept() {
  const { t } = useTranslation();
  const kept = useKeep(isKept);
  const [asked, setAsked] = useState(false);
  const [cleared, setCleared] = useState<Cleared>();
  const box = useRef<HTMLDivElement>(null);
  const done = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (cleared?.done === true && !cleared.nothing) done.current?.focus();
  }, [cleared]);
  const ask = (): void => {
    setCleared(kept ? undefined : { done: true, nothing: true, cases: 0 });
    setAsked(kept && !asked);
  };
  const clear = (): void => {
    setAsked(false);
    setCleared(clearKept());
  };
  const keep = (): void => {
    setAsked(false);
    box.current?.querySelector('button')?.focus();
  };
  return (
    <div ref={box} className={styles['clear']}>
      <Button look="quiet" aria-expanded={asked} onClick={ask}>
        {t('keep.clear')}
      </Button>
      {asked && (
        <div className={styles['asked']}>
          <p>{t('keep.clearAsk')}</p>
          <div className={styles['buttons']}>
            <Button once onClick={clear}>
              {t('keep.clearYes')}
            </Button>
            <Button onClick={keep}>{t('keep.clearNo')}</Button>
          </div>
        </div>
      )}
      <output>
        {cleared && (
          <span ref={done} tabIndex={-1}>
            <Said cleared={cleared} />
          </span>
        )}
      </output>
    </div>
  );
}

function Said({ cleared }: { readonly cleared: Cleared }) {
  const { t } = useTranslation();
  if (!cleared.done) return t('keep.clearFailed');
  if (cleared.nothing) return t('keep.clearNothing');
  const { cases } = cleared;
  const gone = cases === undefined ? t('keep.clearedAll') : t('keep.cleared', { count: cases });
  return `${gone} ${t('keep.clearedPage')}`;
}
