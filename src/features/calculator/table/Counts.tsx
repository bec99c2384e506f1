import { useTranslation } from 'react-i18next';
import type { ColumnKind } from '@/shared/table/columns.ts';
import type { TableReading } from '@/shared/table/read-table.ts';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { COLUMN_NAMES } from './column-names.ts';
import styles from './table.module.css';

const NEEDED: readonly ColumnKind[] = ['date', 'total', 'level'];

/** How much of the table was understood, and which columns are still to be told. */
export function Counts({ reading: { rows, columns, hasHead } }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const visits = rows.filter((row) => row.kind === 'visit');
  const bad = rows.filter((row) => row.kind === 'problem').length;
  const twice = visits.filter((row) => row.twice !== undefined).length;
  const parts = [
    t('table.count', { count: visits.length }),
    ...(bad > 0 ? [t('table.countBad', { count: bad })] : []),
    ...(twice > 0 ? [t('table.countTwice', { count: twice })] : []),
  ];
  const known = new Set(columns.map(({ kind }) => kind));
  // Of stays alone the day of discharge is enough.
  if (known.has('discharged')) known.add('date');
  // A name may tell what the institution is, and a stay has no need of a total.
  const missing = NEEDED.filter((kind) => !known.has(kind) && (bad > 0 || kind === 'date'));
  if (visits.length === 0 && bad === 0) return <p>{t('table.nothing')}</p>;
  return (
    <>
      <p className={styles['counts']}>{parts.join(t('table.countJoin')) + t('table.countEnd')}</p>
      <LiveSentence text={t('table.live', { read: visits.length, bad })} />
      {missing.length > 0 && (
        <Notice
          kind="problem"
          title={t('table.noColumn', {
            columns: missing.map((kind) => t(COLUMN_NAMES[kind])).join(t('table.and')),
          })}
        />
      )}
      {!hasHead && missing.length === 0 && <p className={styles['hint']}>{t('table.noHead')}</p>}
    </>
  );
}
