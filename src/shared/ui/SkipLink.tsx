import styles from './SkipLink.module.css';

export function SkipLink({ to, children }: { readonly to: string; readonly children: string }) {
  return (
    <a className={styles['skip']} href={`#${to}`}>
      {children}
    </a>
  );
}
