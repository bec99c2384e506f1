import { type ReactNode, useId } from 'react';
import styles from './Choice.module.css';
import { classes } from './classes.ts';
import { FieldSet } from './FieldSet.tsx';

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string | undefined;
}

interface ChoiceGroupProps<V extends string> {
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** For links of an error summary: they lead to the first choice. */
  readonly id?: string | undefined;
  readonly options: readonly Option<V>[];
  /** Empty before the first choice. */
  readonly value: V | '' | undefined;
  readonly onChange: (value: V) => void;
  /** `segments` puts short choices side by side, `rows` one below the other; `list` is for the one question of a screen. */
  readonly arrange?: 'segments' | 'rows' | 'list';
}

/** One of a few, all of them in sight: native radio buttons as large tappable areas. */
export function ChoiceGroup<V extends string>(props: ChoiceGroupProps<V>) {
  const { legend, hint, error, id, options, value, onChange, arrange = 'rows' } = props;
  const own = useId();
  return (
    <FieldSet legend={legend} hint={hint} error={error} of={id}>
      {() => (
        <div className={classes(styles[arrange], styles[`of${options.length}`])}>
          {options.map((option, index) => (
            <label className={styles['option']} key={option.value}>
              <input
                className={styles['control']}
                id={index === 0 ? id : undefined}
                type="radio"
                name={own}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
              />
              <span className={styles['body']}>
                <span className={styles['label']}>{option.label}</span>
                {option.hint !== undefined && <span className={styles['hint']}>{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </FieldSet>
  );
}
