import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { sharingEn } from '@/i18n/sharing.en.ts';
import { sharingZhCN } from '@/i18n/sharing.zh-CN.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { AskToOpen } from './AskToOpen.tsx';
import { OpenedLink } from './OpenedLink.tsx';
import styles from './share.module.css';
import { useTakeLink } from './taken-link.ts';
import { type LinkOpening, useLinkOpening } from './use-link-opening.ts';
import { WaysOn } from './WaysOn.tsx';

addTexts({ 'zh-CN': sharingZhCN, en: sharingEn });

/** Takes over what a link holds; asks before it replaces something of the person's own, and says what was not taken. */
export function OpenLinkScreen() {
  const { t } = useTranslation();
  const opening = useLinkOpening(useTakeLink());
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
  switch (opening.state) {
    case 'none':
      return (
        <>
          <p className={styles['text']}>{t('sharing.empty')}</p>
          <WaysOn />
        </>
      );
    case 'opening':
      return <output>{t('sharing.opening')}</output>;
    case 'refused':
      return (
        <Notice kind="problem" title={t('sharing.refused')}>
          <p>{t(`sharing.why.${opening.reason}`)}</p>
          <p>{t('sharing.kept')}</p>
          <WaysOn />
        </Notice>
      );
    case 'no-policy':
      return (
        <Notice kind="problem" title={t('sharing.refused')}>
          <p>{t('sharing.noPolicy')}</p>
          <p>{t('sharing.kept')}</p>
          <Button onClick={opening.retry}>{t('sharing.retry')}</Button>
          <WaysOn />
        </Notice>
      );
    case 'asking':
      return <AskToOpen link={opening.link} onOpen={opening.open} />;
    case 'opened':
      return <OpenedLink opened={opening.opened} />;
  }
}
