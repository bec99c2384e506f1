import { useTranslation } from 'react-i18next';
import type { TableReading, TableRow } from '@/shared/table/read-table.ts';
import { PreviewProblem } from './PreviewProblem.tsx';
import { PreviewVisit } from './PreviewVisit.tsx';
import styles from './table.module.css';

const MOST = 200;
/** Of the rows after those, how many that the person has to look at. */
const MOST_FURTHER = 100;

interface PreviewProps {
  readonly reading: TableReading;
  readonly onFix: (row: TableRow) => void;
}

/** Every row as it was understood, or what is wrong with it. */
export function Preview({ reading, onFix }: PreviewProps) {
  const { t } = useTranslation();
  const rows = reading.rows.filter((row) => row.kind !== 'skipped');
  const first = rows.slice(0, MOST);
  const further = rows.slice(MOST).filter((row) => row.kind === 'problem' || row.twice !== undefined);
  const shown = [...first, ...further.slice(0, MOST_FURTHER)];
  const hidden = rows.length - shown.length;
  const hiddenBad = further.slice(MOST_FURTHER).filter((row) => row.kind === 'problem').length;
  return (
    <>
      <table className={styles['preview']} aria-labelledby="table-preview">
        <thead className={styles['heads']}>
          <tr>
            <th scope="col">{t('table.line')}</th>
            <th scope="col">{t('table.column.date')}</th>
            <th scope="col">{t('table.column.name')}</th>
            <th scope="col">{t('table.column.level')}</th>
            <th scope="col" className={styles['figure']}>
              {t('table.column.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) =>
            row.kind === 'problem' ? (
              <PreviewProblem key={row.key} row={row} onFix={() => onFix(row)} />
            ) : (
              <PreviewVisit key={row.key} row={row} />
            ),
          )}
        </tbody>
      </table>
      {hidden > 0 && (
        <p>
          {hiddenBad > 0
            ? t('table.moreBad', { count: hidden, bad: hiddenBad })
            : t('table.more', { count: hidden })}
        </p>
      )}
    </>
  );
}
