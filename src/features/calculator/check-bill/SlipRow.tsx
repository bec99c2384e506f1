import { useTranslation } from 'react-i18next';
import type { BillCheck } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import { Computed } from './Computed.tsx';
import { lineOf } from './line-of.ts';
import { INTERFACE_FIELDS, keyOf, type SlipField } from './slip-fields.ts';
import { typeOnSlip } from './slip-texts.ts';
import { useBadSumText } from './use-bad-sum-text.ts';
import { useFieldName } from './use-line-name.ts';
import styles from './check-bill.module.css';

interface SlipRowProps {
  readonly visit: string;
  readonly field: SlipField;
  readonly text: string;
  readonly isBad: boolean;
  readonly check: BillCheck;
}

/** One line of the slip: what it is called there, what was typed, and what the document makes it. */
export function SlipRow({ visit, field, text, isBad, check }: SlipRowProps) {
  const { t } = useTranslation();
  const say = useCode();
  const fieldName = useFieldName();
  const { atLine } = useBadSumText();
  const key = keyOf(field);
  const line = lineOf(check, field);
  const common = {
    id: `slip-${key}`,
    label: fieldName(field),
    value: text,
    onChange: (typed: string) => typeOnSlip(visit, key, typed),
  };
  const code = INTERFACE_FIELDS[field.name];
  const [badSum] = check.badSums.flatMap((sum) =>
    sum.parts.filter((part) => part === field.name).map((part) => atLine(sum, part)),
  );
  return (
    <div className={styles['row']}>
      <div className={styles['entry']}>
        {field.name === 'rate' ? (
          <TextField
            {...common}
            hint={`${code} · ${t('checkBill.rateHint')}`}
            error={isBad ? t('checkBill.badRate') : undefined}
          />
        ) : (
          <AmountField {...common} hint={code} error={isBad ? say('caseProblem.bad-amount') : badSum} />
        )}
      </div>
      {line ? (
        <Computed line={line} open={check.billed.outcome.outcome === 'undetermined'} />
      ) : (
        <span className={styles['blank']} />
      )}
    </div>
  );
}
