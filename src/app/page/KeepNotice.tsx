import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { elderPath } from '@/features/calculator/elder/elder-path.ts';
import { PATHS } from '@/features/calculator/paths.ts';
import { useText } from '@/i18n/use-text.ts';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { type KeepNotice as Told, keepStore, useKeep } from '@/shared/keep/keep-store.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { focusMain } from '@/shared/ui/focus-main.ts';
import styles from './KeepNotice.module.css';
import { useRoomAbove } from './use-room-above.ts';
import { useSeen } from './use-seen.ts';

/** What became of what is kept on this device, said once above the screen. It never takes the focus. */
export function KeepNotice() {
  const { t } = useTranslation();
  const notice = useKeep((state) => state.notice);
  const box = useRef<HTMLOutputElement>(null);
  const staysInSight = notice === 'agreed-elsewhere';
  useRoomAbove(box, staysInSight);
  return (
    <output ref={box} className={styles[staysInSight ? 'inSight' : 'live']} aria-label={t('keep.notice')}>
      {notice !== undefined && <Said notice={notice} />}
    </output>
  );
}

function Said({ notice }: { readonly notice: Told }) {
  const { t } = useTranslation();
  const [location, go] = useLocation();
  const hasVisits = useDraft(({ draft }) => draft.visits.length > 0);
  const result = useSettings(isElder) ? elderPath('answer') : PATHS.all;
  const sentences: Readonly<Record<Told, string>> = {
    restored: t('keep.restored'),
    'set-aside': t('keep.setAside'),
    unreadable: t('keep.unreadable'),
    elsewhere: t('keep.elsewhere'),
    'agreed-elsewhere': t('keep.agreedElsewhere'),
    full: t('keep.full'),
    damaged: t('keep.damaged'),
    newer: t('keep.newer'),
  };
  const text = useRef<HTMLSpanElement>(null);
  useSeen(text, notice === 'agreed-elsewhere', tellAgreed);
  const done = (): void => {
    if (notice === 'agreed-elsewhere') tellAgreed();
    keepStore.setState({ notice: undefined });
    focusMain();
  };
  const decline = (): void => {
    keepStore.getState().decline();
    done();
  };
  const undo = (): void => {
    draftStore.getState().undo();
    done();
  };
  return (
    <span className={styles['notice']}>
      <span ref={text} className={styles['text']}>
        {sentences[notice]}
        {notice === 'restored' && <Holds />}
      </span>
      <span className={styles['buttons']}>
        {notice === 'restored' && hasVisits && location !== result && (
          <Button onClick={() => go(result)}>{t('elderly.back')}</Button>
        )}
        {notice === 'agreed-elsewhere' && <Button onClick={decline}>{t('keep.notHere')}</Button>}
        {notice === 'restored' && <Button onClick={undo}>{t('keep.restoredUndo')}</Button>}
        {notice !== 'restored' && notice !== 'elsewhere' && location !== PATHS.files && (
          <Button onClick={() => go(PATHS.files)}>{t('keep.toFiles')}</Button>
        )}
        <Button look="quiet" onClick={done}>
          {t('keep.dismiss')}
        </Button>
      </span>
    </span>
  );
}

/** They have seen that this window keeps too; from then on it does. */
function tellAgreed(): void {
  if (keepStore.getState().notHere === 'untold') keepStore.setState({ notHere: undefined });
}

/** Of which region it is, and how many visits. */
function Holds() {
  const { t } = useTranslation();
  const text = useText();
  const index = usePolicyIndex();
  const policy = useDraft(({ draft }) => draft.policy);
  const count = useDraft(({ draft }) => draft.visits.length);
  const entry = index.data?.find(({ id }) => id === policy);
  return entry && <b> {t('keep.restoredHolds', { region: text(entry.name), count })}</b>;
}
