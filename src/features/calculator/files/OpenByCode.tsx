import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { CaseCodeField } from '../case-code/CaseCodeField.tsx';
import { useWays } from '../steps/use-ways.ts';
import styles from './files.module.css';

/** Takes a case from a number that was read out; one of other rules only once the person has seen that. */
export function OpenByCode() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { result } = useWays();
  const [other, setOther] = useState(false);
  return (
    <Disclosure summary={t('files.code')} aside={t('files.codeAside')}>
      <div className={styles['block']}>
        <CaseCodeField
          onRead={(draft, otherPack) => {
            draftStore.getState().openDraft(draft);
            setOther(otherPack);
            if (!otherPack) go(result);
          }}
        />
        <p className={styles['hint']}>{t('files.codeReplaces')}</p>
        <div aria-live="polite">
          {other && (
            <Notice title={t('files.codeOpened')}>
              <p>{t('files.codeOtherPack')}</p>
              <Button onClick={() => go(result)}>{t('files.toResult')}</Button>
            </Notice>
          )}
        </div>
      </div>
    </Disclosure>
  );
}
