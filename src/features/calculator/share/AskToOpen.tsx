import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useDraft } from '@/shared/draft/store.ts';
import { isKeeping, useKeep } from '@/shared/keep/keep-store.ts';
import { keeper } from '@/shared/keep/this-keeper.ts';
import type { Link } from '@/shared/links/link.ts';
import { linkHolds } from '@/shared/links/link-holds.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useWays } from '../steps/use-ways.ts';
import { HoldsList } from './HoldsList.tsx';
import styles from './share.module.css';
import { useNameToKeep } from './use-name-to-keep.ts';

interface AskToOpenProps {
  readonly link: Link;
  readonly onOpen: () => void;
}

/** Asks before a link replaces what was entered; where the person keeps cases here, offers to keep that one first. */
export function AskToOpen({ link, onOpen }: AskToOpenProps) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { result } = useWays();
  const keeping = useKeep(isKeeping);
  const isSample = useDraft(({ draft }) => draft.sample !== undefined);
  const name = useNameToKeep();
  const [failed, setFailed] = useState(false);
  const keepFirst = (): void => {
    const saved = keeper.saveAs(name) !== undefined;
    setFailed(!saved);
    if (saved) onOpen();
  };
  const offersKeeping = keeping && !isSample;
  return (
    <Notice title={t('sharing.ask')}>
      <p>{t('sharing.made', { date: link.made })}</p>
      <HoldsList holds={linkHolds(link.draft)} />
      <p>{t('sharing.askText')}</p>
      {offersKeeping && <p>{t('sharing.keepFirstHint', { name })}</p>}
      <div className={styles['buttons']}>
        {offersKeeping && (
          <Button look="primary" onClick={keepFirst}>
            {t('sharing.keepFirst')}
          </Button>
        )}
        <Button look={offersKeeping ? 'plain' : 'primary'} onClick={onOpen}>
          {t('sharing.open')}
        </Button>
        <Button onClick={() => go(result, { replace: true })}>{t('sharing.notOpen')}</Button>
      </div>
      <output className={styles['said']}>{failed && t('sharing.notKept')}</output>
    </Notice>
  );
}
