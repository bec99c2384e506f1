import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './Button.module.css';
import type { Look } from './Button.tsx';
import { classes } from './classes.ts';

interface LinkButtonProps {
  /** The screen that it leads to, as it stands behind the # of the address. */
  readonly to: string;
  readonly look?: Look;
  readonly children: ReactNode;
}

/** A link in the looks of a button: leads to another screen, where that is the next step. */
export function LinkButton({ to, look = 'plain', children }: LinkButtonProps) {
  return (
    <Link href={to} className={classes(styles['button'], styles['link'], styles[look])}>
      {children}
    </Link>
  );
}
