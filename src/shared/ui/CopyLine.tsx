import { CopyButton } from './CopyButton.tsx';
import styles from './CopyLine.module.css';

/** A line of text with a button that copies it. */
export function CopyLine({ text }: { readonly text: string }) {
  return (
    <div className={styles['line']}>
      <b className={styles['text']}>{text}</b>
      <CopyButton text={text} of={text} />
    </div>
  );
}
