import { choicesIn, type Readings } from './choice.ts';
import { erasOf } from './era.ts';
import { figureProblems } from './figures.ts';
import type { PackProblem } from './problem.ts';
import { duplicateIds, referenceProblems } from './references.ts';
import type { FigureRow, Pack } from './schema.ts';
import { accountTableProblems, coverageTableProblems } from './totality.ts';

interface KnownReading {
  readonly id: string;
  readonly options: readonly string[];
}

/** What is wrong with a well-formed pack: references to nothing, figures out of range, tables not total. */
export function contentProblems(
  json: unknown,
  under: (readings: Readings) => Pack,
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly PackProblem[] {
  const pack = under(defaults);
  const singles = readings.flatMap(({ id, options }) =>
    options.map((option) => ({ ...defaults, [id]: option })),
  );
  return [
    ...duplicateIds(pack),
    ...[defaults, ...singles].flatMap((chosen) => [
      ...referenceProblems(under(chosen)),
      ...figureProblems(under(chosen)),
      ...accountProblems(under(chosen)),
    ]),
    ...pack.coverages.flatMap((_, index) =>
      combinations(readingsOf(json, pack, index), readings, defaults).flatMap((chosen) =>
        coverageProblems(under(chosen), index),
      ),
    ),
  ];
}

function accountProblems(pack: Pack): readonly PackProblem[] {
  const eras = erasOf(pack);
  return [
    ...accountTableProblems(pack, eras, pack.account.credit, 'account.credit'),
    ...accountTableProblems(pack, eras, pack.account.inArrears, 'account.inArrears', {
      contributions: ['unpaid', 'repaid'],
    }),
  ];
}

function coverageProblems(pack: Pack, index: number): readonly PackProblem[] {
  const coverage = pack.coverages[index];
  if (!coverage) return [];
  const eras = erasOf(pack);
  const total = (rows: readonly FigureRow[], path: string) =>
    coverageTableProblems(pack, eras, coverage.care, rows, path);
  return [
    ...total(coverage.rate, `coverages[${index}].rate`),
    ...pack.deductibles.flatMap((d, at) =>
      d.id === coverage.deductible ? total(d.amount, `deductibles[${at}].amount`) : [],
    ),
    ...pack.limits.flatMap((l, at) =>
      coverage.limits.includes(l.id) ? total(l.amount, `limits[${at}].amount`) : [],
    ),
  ];
}

/** The readings that can change what a coverage pays; the gates and substitutions concern them all. */
function readingsOf(json: unknown, pack: Pack, index: number): readonly string[] {
  const raw = json as Record<'coverages' | 'deductibles' | 'limits' | 'gates' | 'substitutions', unknown[]>;
  const coverage = pack.coverages[index];
  const parts = [
    raw.gates,
    raw.substitutions,
    raw.coverages[index],
    ...pack.deductibles.flatMap((d, at) => (d.id === coverage?.deductible ? [raw.deductibles[at]] : [])),
    ...pack.limits.flatMap((l, at) => (coverage?.limits.includes(l.id) ? [raw.limits[at]] : [])),
  ];
  return [...new Set(choicesIn(parts, '').map((choice) => choice.reading))];
}

function combinations(
  ids: readonly string[],
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly Readings[] {
  return ids.reduce<readonly Readings[]>(
    (all, id) => {
      const options = readings.find((reading) => reading.id === id)?.options ?? [];
      return all.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option })));
    },
    [defaults],
  );
}
