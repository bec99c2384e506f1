import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { sharingEn } from '@/i18n/sharing.en.ts';
import { sharingZhCN } from '@/i18n/sharing.zh-CN.ts';
import { linkHolds } from '@/shared/links/link-holds.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { PATHS } from '../paths.ts';
import { HoldsList } from './HoldsList.tsx';
import { OpenedLink } from './OpenedLink.tsx';
import styles from './share.module.css';
import { type LinkOpening, useLinkOpening } from './use-link-opening.ts';

addTexts({ 'zh-CN': sharingZhCN, en: sharingEn });

/** Takes over what a link holds; asks before it replaces something of the person's own, and says what was not taken. */
export function OpenLinkScreen() {
  const { t } = useTranslation();
  const [location] = useLocation();
  const written = location.slice(`${PATHS.open}/`.length);
  const opening = useLinkOpening(written);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (opening.state !== 'opening' && opening.state !== 'none') box.current?.focus();
  }, [opening.state]);
  return (
    <Screen title={t('sharing.openTitle')}>
      <div ref={box} tabIndex={-1} className={styles['opened']}>
        <State opening={opening} />
      </div>
    </Screen>
  );
}

function State({ opening }: { readonly opening: LinkOpening }) {
  const { t } = useTranslation();
  const [, go] = useLocation();
  switch (opening.state) {
    case 'none':
      return <p className={styles['text']}>{t('sharing.empty')}</p>;
    case 'opening':
      return <output>{t('sharing.opening')}</output>;
    case 'refused':
      return (
        <Notice kind="problem" title={t('sharing.refused')}>
          <p>{t(`sharing.why.${opening.reason}`)}</p>
          <p>{t('sharing.kept')}</p>
        </Notice>
      );
    case 'no-policy':
      return (
        <Notice kind="problem" title={t('sharing.refused')}>
          <p>{t('sharing.noPolicy')}</p>
          <p>{t('sharing.kept')}</p>
          <Button onClick={opening.retry}>{t('sharing.retry')}</Button>
        </Notice>
      );
    case 'asking':
      return (
        <Notice title={t('sharing.ask')}>
          <p>{t('sharing.made', { date: opening.link.made })}</p>
          <HoldsList holds={linkHolds(opening.link.draft)} />
          <p>{t('sharing.askText')}</p>
          <div className={styles['buttons']}>
            <Button look="primary" onClick={opening.open}>
              {t('sharing.open')}
            </Button>
            <Button onClick={() => go(PATHS.all, { replace: true })}>{t('sharing.notOpen')}</Button>
          </div>
        </Notice>
      );
    case 'opened':
      return <OpenedLink opened={opening.opened} />;
  }
}
