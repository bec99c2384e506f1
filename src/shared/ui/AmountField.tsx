import { useTranslation } from 'react-i18next';
import { parseFen } from '@/engine/index.ts';
import { readAmount, showAmount } from '../input/amount.ts';
import { classes } from './classes.ts';
import { Field, type FieldText } from './Field.tsx';
import styles from './Field.module.css';
import type { TextControl } from './TextField.tsx';

type AmountFieldProps = FieldText &
  TextControl & {
    /** Whether the label names the unit itself, as those of packs do: `元/月`. */
    readonly unitInLabel?: boolean;
  };

/** An amount in yuan: accepts what people type and paste, and writes it as `1,234.50` when the field is left. */
export function AmountField({ value, onChange, unitInLabel = false, ...text }: AmountFieldProps) {
  const { t } = useTranslation();
  return (
    <Field {...text} label={unitInLabel ? text.label : t('ui.labelInYuan', { label: text.label })}>
      {(control, leave) => (
        <div className={styles['money']}>
          <input
            {...control}
            className={classes(styles['input'], styles['amount'])}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={value}
            onChange={(event) => onChange(event.target.value)}
            onBlur={() => {
              const tidied = tidyAmount(value);
              if (tidied !== undefined && tidied !== value) onChange(tidied);
              leave();
            }}
          />
          <span className={styles['unit']} aria-hidden>
            {t('ui.yuan')}
          </span>
        </div>
      )}
    </Field>
  );
}

function tidyAmount(text: string): string | undefined {
  const plain = readAmount(text);
  const amount = plain === undefined ? undefined : parseFen(plain);
  return amount === undefined ? undefined : showAmount(amount);
}
