import { useId } from 'react';
import type { Option } from '@/shared/ui/ChoiceGroup.tsx';
import { STEP_TITLE, StepTitle } from './StepScreen.tsx';
import styles from './options.module.css';

interface OptionsProps<V extends string> {
  /** Of the first answer, to which an error leads. */
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly error: string | undefined;
  readonly options: readonly Option<V>[];
  readonly value: V | '' | undefined;
  readonly onChange: (value: V) => void;
}

/** The answers to a question as rows as wide as the screen: the whole row is the button. */
export function Options<V extends string>(props: OptionsProps<V>) {
  const { id, title, why, error, options, value, onChange } = props;
  const own = useId();
  const describedBy = error === undefined ? `${own}-why` : `${own}-why ${own}-error`;
  return (
    <fieldset aria-labelledby={STEP_TITLE} aria-describedby={describedBy}>
      <legend className={styles['legend']}>
        <StepTitle>{title}</StepTitle>
      </legend>
      <p className={styles['why']} id={`${own}-why`}>
        {why}
      </p>
      {error !== undefined && (
        <p className={styles['error']} id={`${own}-error`}>
          {error}
        </p>
      )}
      <div className={error === undefined ? styles['rows'] : styles['bad']}>
        {options.map((option, index) => (
          <label className={styles['row']} key={option.value}>
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
    </fieldset>
  );
}
