import styles from './Hatch.module.css';

/** The pattern of what a person pays, for bars: it tells the payers apart where colours do not. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles['you']} width="7" height="7" />
        <rect className={styles['gap']} width="2" height="7" />
      </pattern>
    </defs>
  );
}
