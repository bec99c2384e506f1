import type { ReactNode } from 'react';
import styles from './FieldLink.module.css';
import { reveal } from './reveal.ts';

interface FieldLinkProps {
  /** Id of the control. */
  readonly to: string;
  readonly children: ReactNode;
}

/** Leads to a field, unfolding what hides it. The address of the page stays as it is. */
export function FieldLink({ to, children }: FieldLinkProps) {
  return (
    <a
      className={styles['link']}
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        reveal(to);
      }}
    >
      {children}
    </a>
  );
}
