import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addTexts } from '@/i18n/add-texts.ts';
import { keepingEn } from '@/i18n/keeping.en.ts';
import { keepingZhCN } from '@/i18n/keeping.zh-CN.ts';
import { useKeep } from '@/shared/keep/keep-store.ts';
import { beginKeeping, keeper } from '@/shared/keep/this-keeper.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { KeptCases } from './KeptCases.tsx';
import { KeptRaw } from './KeptRaw.tsx';
import styles from './keep.module.css';

addTexts({ 'zh-CN': keepingZhCN, en: keepingEn });

/** What is kept on this device: asked for, or what is there by now. */
export function KeepSection() {
  const { t } = useTranslation();
  const keeping = useKeep((state) => state.keeping);
  const barred = useKeep((state) => state.barred);
  const notHere = useKeep((state) => state.notHere !== undefined);
  const hotline = useSettings(({ mode }) => mode === 'hotline');
  const isOwn = !barred && !hotline;
  const isElsewhere = keeping.state === 'on' && notHere;
  return (
    <section className={styles['keep']} aria-labelledby="keep-title">
      <h2 id="keep-title" tabIndex={-1}>
        {t('keeping.title')}
      </h2>
      {!isOwn && <p className={styles['hint']}>{t('keeping.hotline')}</p>}
      {keeping.state === 'missing' && <p className={styles['hint']}>{t('keeping.missing')}</p>}
      {isOwn && isElsewhere && <p>{t('keeping.notHere')}</p>}
      {isOwn && (keeping.state === 'off' || isElsewhere) && <Agreement />}
      {(keeping.state === 'damaged' || keeping.state === 'newer') && (
        <KeptRaw state={keeping.state} raw={keeping.raw} />
      )}
      {isOwn && keeping.state === 'on' && !notHere && <KeptCases kept={keeping.kept} />}
    </section>
  );
}

/** What is kept, where, and who can see it, before the person agrees. */
function Agreement() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const agree = (): void => {
    beginKeeping();
    const agreed = keeper.agree();
    setFailed(!agreed);
    // The button is gone then.
    if (agreed) document.getElementById('keep-title')?.focus();
  };
  return (
    <>
      <ul className={styles['told']}>
        <li>{t('keeping.what')}</li>
        <li>{t('keeping.where')}</li>
        <li>{t('keeping.who')}</li>
      </ul>
      <Button onClick={agree}>{t('keeping.agree')}</Button>
      <p className={styles['hint']}>{t('keeping.agreeHint')}</p>
      <output className={styles['said']}>{failed && t('keeping.notAgreed')}</output>
    </>
  );
}
