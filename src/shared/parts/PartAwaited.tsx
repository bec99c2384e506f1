import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { focusMain } from '../ui/focus-main.ts';
import { Notice } from '../ui/Notice.tsx';

interface PartAwaitedProps {
  readonly failed: boolean;
  readonly onRetry: () => void;
}

/** What stands in place of a part whose file is not there: that it comes, or that it did not and how to ask again. */
export function PartAwaited({ failed, onRetry }: PartAwaitedProps) {
  const { t } = useTranslation();
  if (!failed) return <p>{t('part.loading')}</p>;
  const retry = (): void => {
    onRetry();
    focusMain();
  };
  return (
    <div role="alert">
      <Notice kind="problem" title={t('part.notLoaded')}>
        <p>{t('part.notLoadedText')}</p>
        <Button onClick={retry}>{t('region.retry')}</Button>
      </Notice>
    </div>
  );
}
