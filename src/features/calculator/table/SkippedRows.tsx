import { useTranslation } from 'react-i18next';
import type { TableReading } from '@/shared/table/read-table.ts';

const WHY = { title: 'table.why.title', head: 'table.why.head', sum: 'table.why.sum' } as const;
const NAMED = 20;

/** Names the rows that were taken for no visit, but for empty ones and the first head. */
export function SkippedRows({ reading: { rows } }: { readonly reading: TableReading }) {
  const { t } = useTranslation();
  const [, ...furtherHeads] = rows.filter((row) => row.kind === 'skipped' && row.why === 'head');
  const skipped = rows.flatMap((row) => {
    if (row.kind !== 'skipped' || row.why === 'empty') return [];
    if (row.why === 'head' && !furtherHeads.includes(row)) return [];
    return [t('table.skippedLine', { line: row.line, why: t(WHY[row.why]) })];
  });
  if (skipped.length === 0) return undefined;
  const more = skipped.length > NAMED ? [t('table.skippedMore', { count: skipped.length })] : [];
  const lines = [...skipped.slice(0, NAMED), ...more].join(t('table.and'));
  return <p>{t('table.skipped', { lines })}</p>;
}
