import { useTranslation } from 'react-i18next';
import { draftStore } from '@/shared/draft/store.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { focusMain } from '@/shared/ui/focus-main.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import styles from './samples/samples.module.css';
import { useSampleSaid } from './use-sample-said.ts';

/** Says that what is shown began as a sample and is nobody's own, what to look at in it, and gives a clean page. */
export function SampleMark() {
  const { t } = useTranslation();
  const said = useSampleSaid();
  if (said === undefined) return undefined;
  const clear = (): void => {
    draftStore.getState().startAnew();
    focusMain();
  };
  return (
    <Notice title={said.title}>
      <p>{said.text}</p>
      <p className={styles['own']}>
        <Button look="quiet" onClick={clear}>
          {t('sample.own')}
        </Button>
      </p>
    </Notice>
  );
}
