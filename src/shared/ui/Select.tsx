import { classes } from './classes.ts';
import type { Option } from './ChoiceGroup.tsx';
import { Field, type FieldText } from './Field.tsx';
import styles from './Field.module.css';

type SelectProps<V extends string> = FieldText & {
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
};

export function Select<V extends string>({ value, options, onChange, ...text }: SelectProps<V>) {
  return (
    <Field {...text}>
      {(control, leave) => (
        <select
          {...control}
          className={classes(styles['input'])}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
          onBlur={leave}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
