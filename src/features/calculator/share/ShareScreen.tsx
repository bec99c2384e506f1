import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { sharingEn } from '@/i18n/sharing.en.ts';
import { sharingZhCN } from '@/i18n/sharing.zh-CN.ts';
import { typedOf } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import type { Withheld } from '@/shared/links/link.ts';
import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { ReadAloud } from '@/shared/ui/ReadAloud.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { PATHS } from '../paths.ts';
import { CaseCode } from './CaseCode.tsx';
import { LeaveOut } from './LeaveOut.tsx';
import { LinkPart } from './LinkPart.tsx';
import { QrPart } from './QrPart.tsx';
import styles from './share.module.css';
import { useLink } from './use-link.ts';
import { WhatItHolds } from './WhatItHolds.tsx';

addTexts({ 'zh-CN': sharingZhCN, en: sharingEn });

/**
 * The case as a link, as a picture of it and as a number, once the person has seen what it gives away; for older people
 * what to do comes first, and the choices are there for who asks for them.
 */
export function ShareScreen() {
  const { t } = useTranslation();
  const nothing = useDraft(({ draft, form }) => isUntouched(draft, form));
  return <Screen title={t('sharing.title')}>{nothing ? <NothingYet /> : <Sharing />}</Screen>;
}

function Sharing() {
  const { t } = useTranslation();
  const elder = useSettings(isElder);
  const [withheld, setWithheld] = useState<readonly Withheld[]>([]);
  const { draft, address, opens, leftOut } = useLink(withheld);
  const unsaved = useDraft((state) => Object.keys(typedOf(state.draft, state.form).unsaved).length > 0);
  if (elder)
    return (
      <>
        <div className={styles['told']}>
          <ReadAloud text={[t('sharing.title'), t('sharing.elderHow'), t('sharing.elderWarning')]} />
          <p className={styles['text']}>{t('sharing.elderHow')}</p>
          <p className={styles['text']}>{t('sharing.elderWarning')}</p>
          {unsaved && <p className={styles['text']}>{t('sharing.unsaved')}</p>}
        </div>
        {opens ? (
          <>
            <QrPart address={address} />
            <LinkPart address={address} />
          </>
        ) : (
          <TooMuch />
        )}
        <CaseCode draft={draft} />
        <Disclosure summary={t('sharing.elderLeaveOut')}>
          <LeaveOut withheld={withheld} onChange={setWithheld} />
          <WhatItHolds draft={draft} withheld={withheld} leftOut={leftOut} />
        </Disclosure>
      </>
    );
  return (
    <>
      <p className={styles['text']}>{t('sharing.intro')}</p>
      <LeaveOut withheld={withheld} onChange={setWithheld} />
      <WhatItHolds draft={draft} withheld={withheld} leftOut={leftOut} />
      {unsaved && <p className={styles['text']}>{t('sharing.unsaved')}</p>}
      {opens ? (
        <>
          <LinkPart address={address} />
          <QrPart address={address} />
        </>
      ) : (
        <TooMuch />
      )}
      <CaseCode draft={draft} />
    </>
  );
}

function TooMuch() {
  const { t } = useTranslation();
  return (
    <Notice kind="open" title={t('sharing.tooMuch')}>
      <LinkButton to={PATHS.files}>{t('sharing.toFiles')}</LinkButton>
    </Notice>
  );
}

function NothingYet() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <>
      <p>{t('sharing.nothing')}</p>
      <Button onClick={() => go(PATHS.start)}>{t('sharing.toStart')}</Button>
    </>
  );
}
