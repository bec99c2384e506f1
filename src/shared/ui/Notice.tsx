import type { ReactNode } from 'react';
import styles from './Notice.module.css';
import { classes } from './classes.ts';

interface NoticeProps {
  /** `open`: not fixed by the document, or read in two ways. */
  readonly kind?: 'information' | 'open' | 'problem';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
}

export function Notice({ kind = 'information', title, children }: NoticeProps) {
  return (
    <div className={classes(styles['notice'], styles[kind])}>
      {title !== undefined && <p className={styles['title']}>{title}</p>}
      {children}
    </div>
  );
}
