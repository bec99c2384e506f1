import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Part, usePart } from './part.ts';

interface LoadedProps<P extends object> {
  readonly part: Part<P>;
  readonly props: P;
}

/** A part of the page once its file is there; until then a sentence, and a way to ask for it again. */
export function Loaded<P extends object>({ part, props }: LoadedProps<P>) {
  const { t } = useTranslation();
  const { data, isError, refetch } = usePart(part);
  if (data) return <data.Content {...props} />;
  if (!isError) return <p>{t('part.loading')}</p>;
  return (
    <div role="alert">
      <Notice kind="problem" title={t('part.notLoaded')}>
        <p>{t('part.notLoadedText')}</p>
        <Button onClick={() => void refetch()}>{t('region.retry')}</Button>
      </Notice>
    </div>
  );
}
