import type { Pack } from '@/engine/index.ts';
import { allowanceTables } from './allowance-tables.ts';
import { buyoutTables } from './buyout-tables.ts';
import { classBTable } from './class-b-table.ts';
import { contributionTables } from './contribution-tables.ts';
import { creditTable } from './credit-table.ts';
import { deductibleTables } from './deductible-tables.ts';
import { type GuideTable, TABLE_KINDS } from './guide-table.ts';
import { limitTables } from './limit-tables.ts';
import { diseaseTable, parameterTable, refusedTable, termsOfTable } from './other-tables.ts';
import { rateTables } from './rate-tables.ts';
import { startTables } from './start-tables.ts';
import { supplementTables } from './supplement-tables.ts';
import type { Words } from './words.ts';

const ALL = [
  deductibleTables,
  rateTables,
  limitTables,
  classBTable,
  supplementTables,
  diseaseTable,
  refusedTable,
  termsOfTable,
  creditTable,
  contributionTables,
  startTables,
  buyoutTables,
  allowanceTables,
  parameterTable,
];

/** Every parameter of a pack, in tables by kind of rule; no table without rows. */
export function tablesOf(pack: Pack, words: Words): readonly GuideTable[] {
  const tables = ALL.flatMap((of) => of(pack, words)).filter(({ rows }) => rows.length > 0);
  return TABLE_KINDS.flatMap((kind) => tables.filter((table) => table.kind === kind));
}
