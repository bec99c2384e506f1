import type { VisitRow } from '@/shared/table/read-table.ts';

/** Whether a row will be added: as the person ticked it; otherwise unless it seems to be entered already. */
export const isTicked = (row: VisitRow, ticks: Readonly<Record<string, boolean>>): boolean =>
  ticks[row.key] ?? row.twice === undefined;
