import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import type { LoadError } from '@/shared/packs/load-error.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { PackProblems } from './PackProblems.tsx';
import styles from './region.module.css';

interface LoadProblemProps {
  readonly error: LoadError;
  /** undefined where it is a file of the person's own. */
  readonly onRetry?: () => void;
}

/** Why a policy file could not be used, everything that is wrong with it, and a way to try again. */
export function LoadProblem({ error, onRetry }: LoadProblemProps) {
  const { t } = useTranslation();
  const say = useCode();
  return (
    <div role="alert">
      <Notice kind="problem" title={say(`loadError.${error.kind}.title`)}>
        <p>{onRetry ? say(`loadError.${error.kind}.text`) : t('region.checkFile')}</p>
        <p className={styles['file']}>{t('region.file', { file: error.file })}</p>
        <PackProblems problems={error.problems} />
        {onRetry && <Button onClick={onRetry}>{t('region.retry')}</Button>}
      </Notice>
    </div>
  );
}
