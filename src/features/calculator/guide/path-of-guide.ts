import { PATHS } from '../paths.ts';
import type { TableKind } from '../guide-tables/guide-table.ts';

/** Stands in place of a region for what is said of one that is not here. */
export const OTHER_CITY = 'other-city';

/** Where the guide of a region stands. @param entry id of one answer, or what {@link tableId} gives for tables */
export const pathOfGuide = (policy: string, entry?: string): string =>
  [PATHS.guide, policy, ...(entry === undefined ? [] : [entry])].join('/');

const TABLE = 'table-';

/** What stands in an address for the tables of one kind of rule. */
export const tableId = (kind: TableKind): string => `${TABLE}${kind}`;

/** The kind of rule that an address names, if it names one at all; not always one that there is. */
export const kindIn = (entry: string): string | undefined =>
  entry.startsWith(TABLE) ? entry.slice(TABLE.length) : undefined;
