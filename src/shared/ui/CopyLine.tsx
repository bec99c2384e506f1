import { useRef } from 'react';
import { CopyButton } from './CopyButton.tsx';
import styles from './CopyLine.module.css';

/** A line of text with a button that copies it. */
export function CopyLine({ text }: { readonly text: string }) {
  const shown = useRef<HTMLElement>(null);
  return (
    <div className={styles['line']}>
      <b ref={shown} className={styles['text']}>
        {text}
      </b>
      <CopyButton text={text} of={text} shown={shown} />
    </div>
  );
}
