import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canPrint } from '@/shared/device/can-print.ts';
import { Button } from '@/shared/ui/Button.tsx';
import { classes } from '@/shared/ui/classes.ts';
import { Blocks } from './Blocks.tsx';
import styles from './sheet.module.css';
import { SheetText } from './SheetText.tsx';
import { useMade } from './use-made.ts';
import { type SheetOf, useSheet } from './use-sheet.ts';

/** The sheet as it will be printed, with what is to be done with it above. */
export function SheetPages({ evaluation, draft, policy, choices }: SheetOf) {
  const { t, i18n } = useTranslation();
  const sheet = useSheet();
  const [refused, setRefused] = useState(false);
  const prints = canPrint() && !refused;
  const { language } = i18n;
  const parts = useMemo(
    () => sheet({ evaluation, draft, policy, choices }),
    // What makes it holds the words of the language, and is another at every turn.
    // oxlint-disable-next-line react/exhaustive-deps
    [evaluation, draft, policy, choices, language],
  );
  const made = useMade(parts);
  const print = (): void => {
    try {
      window.print();
    } catch {
      setRefused(true);
    }
  };
  return (
    <>
      <div className={styles['actions']}>
        {prints ? (
          <Button look="primary" disabled={!made.done} onClick={print}>
            {t('sheet.print')}
          </Button>
        ) : (
          <p>{t('sheet.cannotPrint')}</p>
        )}
        {!made.done && <p>{t('sheet.making', { done: made.parts.length, all: parts.length })}</p>}
        {made.done && <SheetText key={String(prints)} of={made.parts} open={!prints} />}
      </div>
      <article className={styles['sheet']} aria-labelledby="sheet-title">
        <p className={styles['title']} id="sheet-title">
          {t('sheet.title')}
        </p>
        {made.parts.map(({ key, blocks }) => blocks.length > 0 && <Blocks key={key} of={blocks} />)}
        <p className={classes(styles['end'], !made.done && styles['notReady'])}>
          {t(made.done ? 'answer.estimate' : 'sheet.notReady')}
        </p>
      </article>
    </>
  );
}
