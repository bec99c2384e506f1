import { useId } from 'react';
import styles from './Choice.module.css';
import { classes } from './classes.ts';

interface CheckboxProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  const id = useId();
  return (
    <label className={classes(styles['option'], styles['lone'])}>
      <input
        className={styles['control']}
        type="checkbox"
        checked={checked}
        aria-describedby={hint === undefined ? undefined : id}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles['body']}>
        <span className={styles['label']}>{label}</span>
        {hint !== undefined && (
          <span className={styles['hint']} id={id}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
