import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { COLUMN_KINDS } from '@/shared/table/columns.ts';
import type { Column, TableReading } from '@/shared/table/read-table.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { Select } from '@/shared/ui/Select.tsx';
import { COLUMN_NAMES } from './column-names.ts';
import { useTableInput } from './table-input.ts';
import styles from './table.module.css';

/** What each column was taken for, to be corrected. Open from the start where something needed is among none of them. */
export function ColumnChoices({ reading: { columns, signature } }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const choose = useTableInput((state) => state.choose);
  const has = (kind: Column['kind']): boolean => columns.some((column) => column.kind === kind);
  const [open, setOpen] = useState(!(has('date') || has('discharged')) || !has('total'));
  if (columns.length === 0) return undefined;
  const options = COLUMN_KINDS.map((value) => ({ value, label: t(COLUMN_NAMES[value]) }));
  return (
    <Disclosure summary={t('table.columns')} aside={t('table.columnsAside')} open={open} onToggle={setOpen}>
      <div className={styles['columns']}>
        {columns.map(({ kind, head, sample }, index) => (
          <Select
            // A column is its place.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            label={
              head === ''
                ? t('table.columnBare', { number: index + 1 })
                : t('table.columnNamed', { number: index + 1, head })
            }
            hint={sample === '' ? undefined : t('table.columnSample', { sample: sample.slice(0, 20) })}
            value={kind}
            options={options}
            onChange={(value) => choose(signature, index, value)}
          />
        ))}
      </div>
    </Disclosure>
  );
}
