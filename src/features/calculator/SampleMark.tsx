import { useTranslation } from 'react-i18next';
import { draftStore, useDraft } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import styles from './samples/samples.module.css';
import { SAMPLES } from './samples/samples.ts';

/** Says that what is shown began as a sample and is nobody's own, what to look at in it, and gives a clean page. */
export function SampleMark() {
  const { t } = useTranslation();
  const id = useDraft(({ draft }) => draft.sample);
  if (id === undefined) return undefined;
  const clear = (): void => {
    draftStore.getState().startAnew();
    focusMain();
  };
  const sample = SAMPLES.find((known) => known.id === id);
  return (
    <Notice title={sample ? t('sample.named', { title: t(sample.title) }) : t('sample.mark')}>
      <p>
        {sample && `${t(sample.shows)} `}
        {t('sample.text')}
      </p>
      <p className={styles['own']}>
        <Button look="quiet" onClick={clear}>
          {t('sample.own')}
        </Button>
      </p>
    </Notice>
  );
}
