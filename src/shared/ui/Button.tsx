import type { ComponentProps } from 'react';
import styles from './Button.module.css';
import { classes } from './classes.ts';

/** `primary` for the one next step, `plain` for others, `quiet` inside lines of text and lists. */
export type Look = 'primary' | 'plain' | 'quiet';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly look?: Look;
  /** Whether a double click counts as one, since the second would fall on whatever has moved there. */
  readonly once?: boolean;
};

/** Does something here. One that stays pressed says so by `aria-pressed`. */
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
