import { boundProblems } from './bounds.ts';
import type { Readings } from './choice.ts';
import { erasOf } from './era.ts';
import { figureProblems } from './figures.ts';
import type { PackProblem } from './problem.ts';
import { hasNames, nameProblems } from './names.ts';
import type { Parts } from './parts.ts';
import { pinyinProblems } from './pinyin-problems.ts';
import { basisProblems, duplicateIds } from './references.ts';
import type { FigureRow } from './rows.ts';
import type { Limit, Pack } from './schema.ts';
import { accountTableProblems, birthTableProblems, coverageTableProblems } from './totality.ts';
import { unusedNames } from './unused.ts';
import { usesProblems } from './use-problems.ts';

/** The pack under given readings; well formed under all of them. */
type Under = (readings: Readings) => Pack;
type Raw = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a well-formed pack: references to nothing, figures out of range, tables not total. Each part is
 * looked at under every combination of the readings that it depends on.
 */
export function contentProblems(parts: Parts, under: Under, defaults: Readings): readonly PackProblem[] {
  const problems = ruleProblems(parts, under, defaults);
  if (problems.length > 0) return problems;
  // A name that is misspelt where it is used would be unused as well: that is only said of a pack that is right otherwise.
  const forParameters = parts.combinations([parts.raw('account'), parts.raw('requests')]);
  return unusedNames(under(defaults), forParameters.map(under));
}

function ruleProblems(parts: Parts, under: Under, defaults: Readings): readonly PackProblem[] {
  const whenever = (part: unknown, check: (pack: Pack) => readonly PackProblem[]) =>
    parts.combinations(part).flatMap((chosen) => check(under(chosen)));
  return [
    ...usesProblems(under(defaults)),
    ...pinyinProblems(under(defaults)),
    ...parts.keys.flatMap((key) =>
      whenever(parts.raw(key), (pack) => [...basisProblems(pack, key), ...figureProblems(pack, key)]),
    ),
    ...parts.keys.flatMap((key) =>
      hasNames(key)
        ? whenever(parts.raw(key), (pack) => [
            ...duplicateIds(pack),
            ...nameProblems(pack),
            ...boundProblems(pack),
          ])
        : [],
    ),
    ...whenever(parts.raw('requests'), allowanceProblems),
    ...whenever(parts.raw('account'), accountProblems),
    ...under(defaults).coverages.flatMap((_, index) =>
      coverageTables(parts, under(defaults), index).flatMap(({ path, rests, rows }) =>
        whenever(rests, (pack) => {
          const coverage = pack.coverages[index];
          return coverage ? coverageTableProblems(pack, erasOf(pack), coverage.care, rows(pack), path) : [];
        }),
      ),
    ),
  ];
}

type Conditioned = Pick<FigureRow, 'when'>;

/** A table that is looked up for a coverage: which parts of the file decide its conditions, and its rows. */
interface CoverageTable {
  readonly path: string;
  readonly rests: unknown;
  readonly rows: (pack: Pack) => readonly Conditioned[];
}

function coverageTables(parts: Parts, pack: Pack, index: number): readonly CoverageTable[] {
  const coverage = pack.coverages[index];
  const supplement = pack.supplements.find(({ id }) => id === coverage?.supplement);
  const table = (list: string, at: number, key: string, rows: CoverageTable['rows']): CoverageTable => {
    const part = (parts.raw(list) as readonly Raw[])[at];
    const rests = [
      conditionsOnly(key === 'further.amount' ? part?.['further'] : part?.[key]),
      ...whatStops(parts),
    ];
    return { path: `${list}[${at}].${key}`, rests, rows };
  };
  return [
    table('coverages', index, 'rate', (chosen) => chosen.coverages[index]?.rate ?? ALWAYS),
    ...pack.deductibles.flatMap(({ id }, at) =>
      id === coverage?.deductible
        ? [table('deductibles', at, 'amount', (chosen) => chosen.deductibles[at]?.amount ?? ALWAYS)]
        : [],
    ),
    ...pack.limits.flatMap((limit, at) =>
      coverage?.limits.includes(limit.id) || limit.id === supplement?.limit
        ? [
            table('limits', at, 'amount', (chosen) => rowsOf(chosen.limits[at])),
            table('limits', at, 'further.amount', (chosen) => chosen.limits[at]?.further?.amount ?? ALWAYS),
          ]
        : [],
    ),
  ];
}

/** Where there is no table, nothing is looked up. */
const ALWAYS: readonly Conditioned[] = [{ when: {} }];

const whatStops = (parts: Parts): readonly unknown[] => [parts.raw('gates'), parts.raw('substitutions')];

/** A table without its figures, on which it does not depend whether a row holds. */
function conditionsOnly(table: unknown): unknown {
  if (!Array.isArray(table)) return table;
  return table.map((row: unknown) =>
    typeof row === 'object' && row !== null && 'when' in row ? row.when : row,
  );
}

function accountProblems(pack: Pack): readonly PackProblem[] {
  const eras = erasOf(pack);
  const pays = pack.account.credit.some(({ is }) => is.kind !== 'nothing' && is.kind !== 'not-specified');
  return [
    ...accountTableProblems(pack, eras, pack.account.credit, 'account.credit'),
    ...(pays
      ? accountTableProblems(pack, eras, pack.account.inArrears, 'account.inArrears', {
          contributions: ['unpaid', 'repaid'],
        })
      : []),
  ];
}

function allowanceProblems(pack: Pack): readonly PackProblem[] {
  const allowance = pack.requests['maternity-allowance'];
  if (!allowance) return [];
  const eras = erasOf(pack);
  const path = 'requests.maternity-allowance';
  return [
    ...birthTableProblems(pack, eras, allowance.days, `${path}.days`),
    ...birthTableProblems(pack, eras, allowance.furtherBaby, `${path}.furtherBaby`),
  ];
}

/** What is counted by the person's diseases stands wherever the claim's own disease is registered, and nowhere else. */
function rowsOf(limit: Limit | undefined): readonly Conditioned[] {
  if (!limit) return ALWAYS;
  if ('highestOf' in limit.amount) return [{ when: { registration: 'registered' } }];
  if (limit.further?.each !== 'registered-disease') return limit.amount;
  return limit.amount.map(({ when }) => ({ when: { ...when, registration: 'registered' } }));
}
