import { useRef } from 'react';
import { enterDatePart, joinDate, splitDate } from '../input/date-parts.ts';
import { classes } from './classes.ts';
import styles from './DateBoxes.module.css';
import { FieldSet } from './FieldSet.tsx';

interface DateBoxesProps {
  readonly legend: string;
  readonly hint: string;
  readonly error?: string | undefined;
  /** Of the box of the year; those of the others follow from it by `boxId`. */
  readonly id: string;
  /** Names of the boxes: year, month, day. */
  readonly labels: readonly [string, string, string];
  /** One text of whatever stands in the boxes, as in `2023-5-`; empty where nothing does. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** Id of one of the boxes, for links of an error summary. @param at 0 the year, 1 the month, 2 the day */
export const boxId = (id: string, at: number): string => (at === 0 ? id : `${id}-${at}`);

/** A date in three boxes. They are never filled in beforehand: a date that nobody gave would be taken for one. */
export function DateBoxes({ legend, hint, error, id, labels, value, onChange }: DateBoxesProps) {
  const boxes = useRef<(HTMLInputElement | null)[]>([]);
  const parts = splitDate(value);
  const enter = (at: number, text: string): void => {
    const entered = enterDatePart(parts, at, text);
    onChange(joinDate(entered.parts));
    if (entered.next === at) return;
    boxes.current[entered.next]?.focus();
    boxes.current[entered.next]?.select();
  };
  return (
    <FieldSet legend={legend} hint={hint} error={error}>
      {(describedBy) => (
        <div className={classes(styles['boxes'], error !== undefined && styles['bad'])}>
          {parts.map((part, at) => (
            <div className={styles['part']} key={labels[at]}>
              <label className={styles['label']} htmlFor={boxId(id, at)}>
                {labels[at]}
              </label>
              <input
                className={classes(styles['box'], at === 0 && styles['year'])}
                id={boxId(id, at)}
                ref={(box) => {
                  boxes.current[at] = box;
                }}
                type="text"
                inputMode="numeric"
                pattern="[0-9]*"
                autoComplete="off"
                aria-describedby={describedBy}
                aria-invalid={error === undefined ? undefined : true}
                value={part}
                onChange={(event) => enter(at, event.target.value)}
              />
            </div>
          ))}
        </div>
      )}
    </FieldSet>
  );
}
