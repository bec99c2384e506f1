import type { ReactNode } from 'react';
import { Fold } from '@/shared/ui/Fold.tsx';
import styles from './explain.module.css';
import { useTexts } from './use-texts.ts';

interface WhyRowProps {
  readonly id?: string | undefined;
  /** What stands in the row; the row is the target. */
  readonly row: ReactNode;
  /** The word that unfolds it. */
  readonly word?: string;
  /** Explanations, made only while they are looked at. */
  readonly children: ReactNode;
}

/** A row that unfolds why what stands in it is what it is. */
export function WhyRow({ id, row, word, children }: WhyRowProps) {
  const { t } = useTexts();
  const summary = (
    <span className={styles['row']}>
      <span className={styles['shown']}>{row}</span>
      <span className={styles['word']}>{word ?? t('explain.why')}</span>
    </span>
  );
  return (
    <Fold id={id} className={styles['why']} summary={summary} summaryClass={styles['summary']}>
      <div className={styles['content']}>{children}</div>
    </Fold>
  );
}
