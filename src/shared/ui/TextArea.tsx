import type { Ref } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldText } from './Field.tsx';
import styles from './TextArea.module.css';

type TextAreaProps = FieldText & {
  readonly value: string;
  /** None where the text is only to be read and copied: all of it is then selected at once. */
  readonly onChange?: (text: string) => void;
  readonly rows?: number;
  /** Whether lines stay whole and its tabs stand apart, as those of a table do. */
  readonly tabular?: boolean;
  readonly ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines of plain text: to be pasted, corrected or copied. */
export function TextArea({ value, onChange, rows = 6, tabular = false, ref, ...text }: TextAreaProps) {
  return (
    <Field {...text}>
      {(control, leave) => (
        <textarea
          {...control}
          ref={ref}
          className={classes(styles['text'], tabular && styles['tabular'])}
          rows={rows}
          wrap={tabular ? 'off' : undefined}
          spellCheck={false}
          autoComplete="off"
          readOnly={onChange === undefined}
          value={value}
          onFocus={(event) => {
            if (onChange === undefined) event.target.select();
          }}
          onChange={(event) => onChange?.(event.target.value)}
          onBlur={leave}
        />
      )}
    </Field>
  );
}
