import { useEffect, useState } from 'react';
import styles from './LiveSentence.module.css';

const PAUSE = 1000;

/** Says one sentence to a screen reader once it has stood still for a moment. */
export function LiveSentence({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return <output className={styles['hidden']}>{said}</output>;
}
