import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { isBegun } from '@/shared/draft/request.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { Screen } from '@/shared/ui/Screen.tsx';
import { usePack } from '../pack.ts';
import { SampleMark } from '../SampleMark.tsx';
import { KINDS, requestPath } from './kinds.ts';
import { RegionPart } from './RegionPart.tsx';
import styles from './requests.module.css';

/** What can be worked out beside visits, each with a sentence on what it is good for. */
export function RequestList() {
  const { t } = useTranslation();
  const pack = usePack();
  const requests = useDraft(({ draft }) => draft.requests);
  return (
    <Screen title={t('requests.title')}>
      <SampleMark />
      <p className={styles['intro']}>{t('requests.intro')}</p>
      <ul className={styles['kinds']}>
        {KINDS.map((kind) => {
          const begun = requests.filter((request) => request.kind === kind && isBegun(request)).length;
          return (
            <li key={kind}>
              <Link href={requestPath(kind)}>{t(`requests.kind.${kind}.title`)}</Link>
              <p>{t(`requests.kind.${kind}.text`)}</p>
              {pack?.requests[kind] === null && (
                <p className={styles['open']}>{t('requests.noTerms.short')}</p>
              )}
              {begun > 0 && <p className={styles['soft']}>{t('requests.begun', { count: begun })}</p>}
            </li>
          );
        })}
      </ul>
      <RegionPart />
    </Screen>
  );
}
