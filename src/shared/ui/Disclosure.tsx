import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface DisclosureProps {
  readonly summary: ReactNode;
  /** What stands in it at present, shown while it is closed. */
  readonly aside?: ReactNode;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
}

export function Disclosure({ summary, aside, open, onToggle, children }: DisclosureProps) {
  return (
    <details
      className={styles['disclosure']}
      open={open}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles['summary']}>
        <span className={styles['title']}>{summary}</span>
        {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
      </summary>
      <div className={styles['content']}>{children}</div>
    </details>
  );
}
