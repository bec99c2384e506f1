import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  /** `primary` for the one next step, `plain` for others, `quiet` inside lines of text and lists. */
  readonly look?: 'primary' | 'plain' | 'quiet';
  /** Whether a double click counts as one, since the second would fall on whatever has moved there. */
  readonly once?: boolean;
};

export function Button({ look = 'plain', type = 'button', once = false, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      // The rule cannot see that every value of `type` is one; the default is not "submit".
      // oxlint-disable-next-line react/button-has-type
      type={type}
      className={classes(styles['button'], styles[look])}
      onClick={(event) => {
        if (!once || event.detail <= 1) onClick?.(event);
      }}
    />
  );
}
