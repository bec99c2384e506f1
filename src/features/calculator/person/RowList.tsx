import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/shared/ui/Button.tsx';
import styles from './person.module.css';

interface RowListProps<R extends { readonly id: string }> {
  readonly title: string;
  readonly hint: string;
  readonly add: string;
  readonly rows: readonly R[];
  readonly onAdd: () => void;
  readonly onRemove: (row: R) => void;
  readonly children: (row: R) => ReactNode;
}

/** Entries of one kind, as many as there are. */
export function RowList<R extends { readonly id: string }>(props: RowListProps<R>) {
  const { title, hint, add, rows, onAdd, onRemove, children } = props;
  const { t } = useTranslation();
  return (
    <div>
      <h3>{title}</h3>
      <p className={styles['hint']}>{hint}</p>
      <ul>
        {rows.map((row, index) => (
          <li className={styles['row']} key={row.id}>
            {children(row)}
            <Button
              look="quiet"
              aria-label={t('person.removeRow', { title, number: index + 1 })}
              onClick={() => onRemove(row)}
            >
              {t('person.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Button onClick={onAdd}>{add}</Button>
    </div>
  );
}
