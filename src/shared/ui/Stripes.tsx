import styles from './Stripes.module.css';

/** The pattern of what a supplement pays, for bars: of the fund's colour, and told apart from it without colours. */
export function Stripes({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect className={styles['fund']} width="4" height="4" />
        <rect className={styles['gap']} width="1.5" height="4" />
      </pattern>
    </defs>
  );
}
