import { telOf } from '../device/tel.ts';
import buttonStyles from './Button.module.css';
import { classes } from './classes.ts';
import styles from './PhoneLink.module.css';

interface PhoneLinkProps {
  readonly phone: string;
  /** What is to be read, the number in it; the number alone where it is not given. */
  readonly children?: string;
  /** In the looks of a button, rather than of a link. */
  readonly asButton?: boolean;
}

/** A number to call: pressed, it dials; where it is more than a number, it is only to be read. */
export function PhoneLink({ phone, children = phone, asButton = false }: PhoneLinkProps) {
  const to = telOf(phone);
  if (to === undefined) return children;
  const look = asButton
    ? classes(buttonStyles['button'], buttonStyles['link'], buttonStyles['plain'])
    : styles['phone'];
  return (
    <a className={look} href={to}>
      {children}
    </a>
  );
}
