import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { addTexts } from '@/i18n/add-texts.ts';
import { sharingEn } from '@/i18n/sharing.en.ts';
import { sharingZhCN } from '@/i18n/sharing.zh-CN.ts';
import { typedOf } from '@/shared/draft/open-form.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { isUntouched } from '@/shared/files/untouched.ts';
import { WITHHELD, type Withheld } from '@/shared/links/link.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { FieldSet } from '@/shared/ui/FieldSet.tsx';
import { Screen } from '@/shared/ui/Screen.tsx';
import { PATHS } from '../paths.ts';
import { CaseCode } from './CaseCode.tsx';
import { LinkPart } from './LinkPart.tsx';
import { QrPart } from './QrPart.tsx';
import styles from './share.module.css';
import { useLink } from './use-link.ts';
import { WhatItHolds } from './WhatItHolds.tsx';

addTexts({ 'zh-CN': sharingZhCN, en: sharingEn });

/** The case as a link, as a picture of it and as a number, once the person has seen what it gives away. */
export function ShareScreen() {
  const { t } = useTranslation();
  const nothing = useDraft(({ draft, form }) => isUntouched(draft, form));
  return <Screen title={t('sharing.title')}>{nothing ? <NothingYet /> : <Sharing />}</Screen>;
}

function Sharing() {
  const { t } = useTranslation();
  const [withheld, setWithheld] = useState<readonly Withheld[]>([]);
  const { draft, address } = useLink(withheld);
  const unsaved = useDraft((state) => Object.keys(typedOf(state.draft, state.form).unsaved).length > 0);
  return (
    <>
      <p className={styles['text']}>{t('sharing.intro')}</p>
      <FieldSet legend={t('sharing.leaveOut')}>
        {() =>
          WITHHELD.map((each) => (
            <Checkbox
              key={each}
              label={t(`sharing.withheld.${each}`)}
              hint={t(`sharing.withheldHint.${each}`)}
              checked={withheld.includes(each)}
              onChange={(checked) =>
                setWithheld(WITHHELD.filter((known) => (known === each ? checked : withheld.includes(known))))
              }
            />
          ))
        }
      </FieldSet>
      <WhatItHolds draft={draft} withheld={withheld} />
      {unsaved && <p className={styles['text']}>{t('sharing.unsaved')}</p>}
      <LinkPart address={address} />
      <QrPart address={address} />
      <CaseCode draft={draft} />
    </>
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
