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

interface RequestListProps {
  /** Id of the region that the link to this screen names. */
  readonly linked: string | undefined;
}

/** What can be worked out beside visits, each with a sentence on what it is good for. */
export function RequestList({ linked }: RequestListProps) {
  const { t } = useTranslation();
  const pack = usePack();
  const requests = useDraft(({ draft }) => draft.requests);
  const chosen = useDraft(({ draft }) => draft.policy);
  return (
    <Screen title={t('requests.title')}>
      <SampleMark />
      <p className={styles['intro']}>{t('requests.intro')}</p>
      {linked !== undefined && <RegionPart linked={linked} />}
      <ul className={styles['kinds']}>
        {KINDS.map((kind) => {
          const begun = requests.filter((request) => request.kind === kind && isBegun(request)).length;
          return (
            <li key={kind}>
              <Link href={requestPath(kind, chosen ?? linked)}>{t(`requests.kind.${kind}.title`)}</Link>
              <p>{t(`requests.kind.${kind}.text`)}</p>
              {pack?.requests[kind] === null && (
                <p className={styles['open']}>{t('requests.noTerms.short')}</p>
              )}
              {begun > 0 && <p className={styles['soft']}>{t('requests.begun', { count: begun })}</p>}
            </li>
          );
        })}
      </ul>
      {linked === undefined && <RegionPart />}
    </Screen>
  );
}
