import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useDraft } from '@/shared/draft/store.ts';
import { Loaded } from '@/shared/parts/Loaded.tsx';
import { useSettings } from '@/shared/settings/settings.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { FURTHER } from './further.ts';
import { SAMPLE_CASES } from './parts.ts';
import { PATHS } from './paths.ts';
import { OpenPolicyFile } from './region/OpenPolicyFile.tsx';
import { RegionChoice } from './region/RegionChoice.tsx';
import { REGION_TITLE } from './region/title.ts';
import { Scope } from './scope/Scope.tsx';
import styles from './Start.module.css';

/** The first screen: the one question that everything rests on, and the ways on from there. */
export function Start() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const policy = useDraft((state) => state.draft.policy);
  const hotline = useSettings(({ mode }) => mode === 'hotline');
  const [asked, setAsked] = useState(false);
  const goOn = (path: string) => () => {
    setAsked(policy === undefined);
    if (policy !== undefined) go(path);
    else document.getElementById(REGION_TITLE)?.focus();
  };
  return (
    <main id="main" tabIndex={-1} className={styles['start']}>
      <p>{t('page.intro')}</p>
      {!hotline && (
        <div className={styles['elder']}>
          <LinkButton to={PATHS.elder}>{t('nav.elder')}</LinkButton>
          <p>{t('elderly.hint')}</p>
        </div>
      )}
      <section aria-label={t('region.legend')}>
        <RegionChoice error={asked && policy === undefined ? t('start.regionFirst') : undefined} />
      </section>
      <div className={styles['ways']}>
        <div>
          <Button look="primary" onClick={goOn(PATHS.steps)}>
            {t('start.steps')}
          </Button>
          <p>{t('start.stepsHint')}</p>
        </div>
        <div>
          <Button onClick={goOn(PATHS.all)}>{t('start.all')}</Button>
          <p>{t('start.allHint')}</p>
        </div>
      </div>
      <Scope />
      <nav className={styles['also']} aria-labelledby="start-also">
        <h2 id="start-also">{t('nav.also')}</h2>
        <LinkList links={FURTHER.map(({ path, name }) => ({ to: path, label: t(name) }))} />
      </nav>
      <Loaded part={SAMPLE_CASES} props={{}} />
      <OpenPolicyFile />
    </main>
  );
}
