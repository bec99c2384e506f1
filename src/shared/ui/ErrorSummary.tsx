import { useEffect, useRef } from 'react';
import { reveal } from './reveal.ts';
import styles from './ErrorSummary.module.css';

export interface SummaryItem {
  /** Id of the control to which the line leads. */
  readonly control: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly title: string;
  readonly items: readonly SummaryItem[];
}

/** What is wrong with a form, at its head, every line leading to its field. It takes the focus when it appears. */
export function ErrorSummary({ title, items }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div className={styles['summary']} role="alert" tabIndex={-1} ref={box}>
      <p className={styles['title']}>{title}</p>
      <ul>
        {items.map(({ control, text }) => (
          <li key={control}>
            <a
              href={`#${control}`}
              onClick={(event) => {
                event.preventDefault();
                reveal(control);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
