import type { TableReading, VisitRow } from './read-table.ts';

/**
 * What is to be kept of a text once visits of it are added: every row that could not be read or was not added, as it
 * stands, under what stood above them: the head, and any title. Sums and empty rows go. Empty where every row was added.
 */
export function leftText({ text, rows }: TableReading, isAdded: (row: VisitRow) => boolean): string {
  const left = rows.filter((row) => row.kind === 'problem' || (row.kind === 'visit' && !isAdded(row)));
  if (left.length === 0) return '';
  const titles = rows.filter((row) => row.kind === 'skipped' && row.why === 'title');
  const head = rows.filter((row) => row.kind === 'skipped' && row.why === 'head').slice(0, 1);
  return [...titles, ...head, ...left]
    .map(({ start, end }) => text.slice(start, end).replace(/\n$/u, ''))
    .join('\n');
}
