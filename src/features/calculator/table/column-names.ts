import type { ColumnKind } from '@/shared/table/columns.ts';

/** The key of what each kind of column is called. */
export const COLUMN_NAMES: Readonly<Record<ColumnKind, string>> = {
  date: 'table.column.date',
  name: 'table.column.name',
  level: 'table.column.level',
  total: 'table.column.total',
  outOfScope: 'table.column.outOfScope',
  preSelfPay: 'table.column.preSelfPay',
  classB: 'table.column.classB',
  basicPaid: 'table.column.basicPaid',
  care: 'table.column.care',
  condition: 'table.column.condition',
  birthKind: 'table.column.birthKind',
  babies: 'table.column.babies',
  months: 'table.column.months',
  emergency: 'table.column.emergency',
  place: 'table.column.place',
  designated: 'table.column.designated',
  prescribedBy: 'table.column.prescribedBy',
  admitted: 'table.column.admitted',
  discharged: 'table.column.discharged',
  ignore: 'table.column.ignore',
};
