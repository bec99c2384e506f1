import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useDraft } from '@/shared/draft/store.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { PATHS } from '../paths.ts';
import { useChosenPolicy } from '../Workspace.tsx';
import styles from './table.module.css';

/** Says what is missing where there is no policy to judge a visit by. */
export function PolicyNeeded() {
  const { t } = useTranslation();
  const policy = useDraft((state) => state.draft.policy);
  const { data, isError } = useChosenPolicy();
  if (policy === undefined)
    return (
      <Notice kind="problem" title={t('table.needRegion')}>
        <p>
          <Link href={PATHS.start} className={styles['link']}>
            {t('table.toStart')}
          </Link>
        </p>
      </Notice>
    );
  return isError && !data ? <Notice kind="problem" title={t('table.needPolicy')} /> : undefined;
}
