import { type ReactNode, useId } from 'react';
import styles from './Label.module.css';

interface FieldSetProps {
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Id of the first of the controls, for layouts that treat some groups otherwise. */
  readonly of?: string | undefined;
  /** @param describedBy id of what explains the group, for the controls that take it */
  readonly children: (describedBy: string | undefined) => ReactNode;
}

/** Name, explanation and problem around controls that make one answer. Around a single control: `Field`. */
export function FieldSet({ legend, hint, error, of, children }: FieldSetProps) {
  const own = useId();
  const describedBy = [
    ...(hint === undefined ? [] : [`${own}-hint`]),
    ...(error === undefined ? [] : [`${own}-error`]),
  ].join(' ');
  const described = describedBy === '' ? undefined : describedBy;
  return (
    <fieldset
      className={error === undefined ? undefined : styles['bad']}
      aria-describedby={described}
      data-of={of}
    >
      <legend className={styles['label']}>{legend}</legend>
      {hint !== undefined && (
        <p className={styles['hint']} id={`${own}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p className={styles['error']} id={`${own}-error`}>
          {error}
        </p>
      )}
      {children(described)}
    </fieldset>
  );
}
