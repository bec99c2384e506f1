import type { Rests } from './block.ts';
import styles from './Lines.module.css';
import { useRestsText } from './use-rests-text.ts';

/** The articles and assumptions that a figure rests on; nothing where it rests on none. */
export function RestsOn({ of }: { readonly of: Rests }) {
  const text = useRestsText()(of);
  return text === '' ? undefined : <span className={styles['rests']}>{text}</span>;
}
