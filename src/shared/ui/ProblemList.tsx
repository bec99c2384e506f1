import styles from './ProblemList.module.css';

export interface PlacedProblem {
  readonly key: string;
  /** As the file writes it; empty for the file as a whole. */
  readonly path: string;
  readonly text: string;
}

/** What is wrong with a file, each thing at its place. */
export function ProblemList({ problems }: { readonly problems: readonly PlacedProblem[] }) {
  if (problems.length === 0) return undefined;
  return (
    <ul className={styles['problems']}>
      {problems.map(({ key, path, text }) => (
        <li key={key}>
          {path !== '' && <code className={styles['path']}>{path}</code>}
          {text}
        </li>
      ))}
    </ul>
  );
}
