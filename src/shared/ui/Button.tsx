import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary` for the one next step, `plain` for others, `quiet` inside lines of text and lists. */
  readonly look?: 'primary' | 'plain' | 'quiet';
};

export function Button({ look = 'plain', type = 'button', ...rest }: ButtonProps) {
  // oxlint-disable-next-line react/button-has-type
  return <button {...rest} type={type} className={classes(styles['button'], styles[look])} />;
}
