import { useId } from 'react';
import styles from './files.module.css';

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  /** None where it is only to be read and copied; all of it is then selected at once. */
  readonly onChange?: (text: string) => void;
}

/** Several lines of plain text. */
export function TextBox({ label, value, onChange }: TextBoxProps) {
  const id = useId();
  return (
    <>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles['text']}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        readOnly={onChange === undefined}
        value={value}
        onFocus={(event) => {
          if (onChange === undefined) event.target.select();
        }}
        onChange={(event) => onChange?.(event.target.value)}
      />
    </>
  );
}
