import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { create } from 'zustand';
import { useDraft } from '@/shared/draft/store.ts';
import { useKeep } from '@/shared/keep/keep-store.ts';
import { beginKeeping, keeper } from '@/shared/keep/this-keeper.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { focusMain } from '@/shared/ui/focus-main.ts';
import styles from './elder.module.css';

/** Whether the person has said no, until the page is opened again. */
const useDeclined = create<{ readonly declined: boolean }>()(() => ({ declined: false }));

/** Whether what was entered shall be kept on this device: asked once, and only where it can be. */
export function KeepQuestion() {
  const { t } = useTranslation();
  const canBe = useKeep(({ keeping, barred }) => keeping.state === 'off' && !barred);
  const isSample = useDraft(({ draft }) => draft.sample !== undefined);
  const declined = useDeclined((state) => state.declined);
  const [kept, setKept] = useState<boolean>();
  const agree = (): void => {
    beginKeeping();
    setKept(keeper.agree());
    focusMain();
  };
  const decline = (): void => {
    useDeclined.setState({ declined: true });
    focusMain();
  };
  const asks = canBe && !isSample && !declined && kept === undefined;
  return (
    <>
      {asks && (
        <section className={styles['keep']} aria-labelledby="elder-keep">
          <h2 id="elder-keep">{t('elder.keep.title')}</h2>
          <p>{t('elder.keep.how')}</p>
          <div className={styles['buttons']}>
            <Button onClick={agree}>{t('elder.keep.yes')}</Button>
            <Button onClick={decline}>{t('elder.keep.no')}</Button>
          </div>
        </section>
      )}
      <output className={styles['kept']}>
        {kept !== undefined && t(kept ? 'elder.keep.kept' : 'elder.keep.failed')}
      </output>
    </>
  );
}
