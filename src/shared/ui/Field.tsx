import { type ReactNode, useEffect, useId, useState } from 'react';
import { classes } from './classes.ts';
import styles from './Field.module.css';
import labels from './Label.module.css';
import { afterPress, followPresses } from './press.ts';

export interface FieldText {
  readonly label: string;
  readonly hint?: string | undefined;
  /** A sentence on what is wrong. One that comes up while the field is being typed in is held back until it is left. */
  readonly error?: string | undefined;
  /** For links of an error summary. */
  readonly id?: string | undefined;
}

interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly onInput: () => void;
}

type FieldProps = FieldText & {
  readonly children: (control: ControlProps, leave: () => void) => ReactNode;
};

/** Label, explanation and problem around one native control. */
export function Field({ label, hint, error, id, children }: FieldProps) {
  const own = useId();
  const controlId = id ?? own;
  const [held, setHeld] = useState(false);
  useEffect(followPresses, []);
  const shown = held ? undefined : error;
  const describedBy = [
    ...(hint === undefined ? [] : [`${controlId}-hint`]),
    ...(shown === undefined ? [] : [`${controlId}-error`]),
  ].join(' ');
  const control: ControlProps = {
    id: controlId,
    'aria-describedby': describedBy === '' ? undefined : describedBy,
    'aria-invalid': shown === undefined ? undefined : true,
    onInput: () => {
      if (error === undefined) setHeld(true);
    },
  };
  return (
    <div className={shown === undefined ? styles['field'] : classes(styles['bad'], labels['bad'])}>
      <label className={labels['label']} htmlFor={controlId}>
        {label}
      </label>
      {hint !== undefined && (
        <p className={labels['hint']} id={`${controlId}-hint`}>
          {hint}
        </p>
      )}
      {shown !== undefined && (
        <p className={labels['error']} id={`${controlId}-error`}>
          {shown}
        </p>
      )}
      {children(control, () => afterPress(() => setHeld(false)))}
    </div>
  );
}
