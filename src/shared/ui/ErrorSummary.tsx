import type { Ref } from 'react';
import styles from './ErrorSummary.module.css';
import { FieldLink } from './FieldLink.tsx';

export interface SummaryItem {
  /** Id of the control to which the line leads. */
  readonly control: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly SummaryItem[];
  /** For giving it the focus when the form was refused. */
  readonly ref: Ref<HTMLDivElement>;
}

/** What is wrong with a form, at its head, every line leading to its field. */
export function ErrorSummary({ title, items, ref }: ErrorSummaryProps) {
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={ref}>
      <p className={styles['title']}>{title}</p>
      <ul>
        {items.map(({ control, text }) => (
          <li key={control}>
            <FieldLink to={control}>{text}</FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
