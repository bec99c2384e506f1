import { classes } from './classes.ts';
import { Field, type FieldText } from './Field.tsx';
import styles from './Field.module.css';

export interface TextControl {
  readonly value: string;
  readonly onChange: (text: string) => void;
}

type TextFieldProps = FieldText &
  TextControl & {
    readonly width?: 'year' | 'short' | undefined;
    readonly numeric?: boolean;
    /** What a text that can be read is written as once the field is left; undefined leaves it as typed. */
    readonly tidy?: (text: string) => string | undefined;
    readonly suggestions?: string;
  };

export function TextField({ value, onChange, width, numeric, tidy, suggestions, ...text }: TextFieldProps) {
  return (
    <Field {...text}>
      {(control, leave) => (
        <input
          {...control}
          className={classes(styles['input'], width && styles[width])}
          type="text"
          inputMode={numeric === true ? 'numeric' : 'text'}
          autoComplete="off"
          list={suggestions}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={() => {
            const tidied = tidy?.(value);
            if (tidied !== undefined && tidied !== value) onChange(tidied);
            leave();
          }}
        />
      )}
    </Field>
  );
}
