import { Link } from 'wouter';
import { classes } from './classes.ts';
import styles from './LinkList.module.css';

export interface ListedLink {
  /** The screen that it leads to, as it stands behind the # of the address. */
  readonly to: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Whether this is what is shown already. */
  readonly current?: boolean | undefined;
}

interface LinkListProps {
  readonly links: readonly ListedLink[];
  /** `rows` one below the other, for choosing where to go; `line` beside each other, for switching between a few. */
  readonly arrange?: 'rows' | 'line';
}

/** Links to choose from, each as large as a fingertip and more. Around a single one: `LinkButton`. */
export function LinkList({ links, arrange = 'rows' }: LinkListProps) {
  return (
    <ul className={styles[arrange]}>
      {links.map(({ to, label, hint, current }) => (
        <li key={to}>
          <Link
            href={to}
            className={classes(styles['link'], current === true && styles['current'])}
            aria-current={current === true ? 'true' : undefined}
          >
            <span className={styles['label']}>{label}</span>
            {hint !== undefined && <span className={styles['hint']}>{hint}</span>}
          </Link>
        </li>
      ))}
    </ul>
  );
}
