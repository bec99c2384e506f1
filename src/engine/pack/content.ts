import { combinationsFor, combinationsForEach, type KnownReading } from './combinations.ts';
import type { Readings } from './choice.ts';
import { erasOf } from './era.ts';
import { figureProblems } from './figures.ts';
import type { PackProblem } from './problem.ts';
import { duplicateIds, referenceProblems } from './references.ts';
import type { FigureRow, Pack } from './schema.ts';
import { accountTableProblems, coverageTableProblems } from './totality.ts';

/** The pack under given readings; well formed under all of them. */
type Under = (readings: Readings) => Pack;
type Raw = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a well-formed pack: references to nothing, figures out of range, tables not total. Each part is
 * looked at under every combination of the readings that it depends on.
 */
export function contentProblems(
  raw: Raw,
  under: Under,
  readings: readonly KnownReading[],
  defaults: Readings,
): readonly PackProblem[] {
  const whenever = (part: unknown, check: (pack: Pack) => readonly PackProblem[]) =>
    combinationsFor(part, readings, defaults).flatMap((chosen) => check(under(chosen)));
  return [
    ...combinationsForEach(Object.values(raw), readings, defaults)
      .map(under)
      .flatMap((pack) => [...duplicateIds(pack), ...referenceProblems(pack), ...figureProblems(pack)]),
    ...whenever(raw['account'], accountProblems),
    ...under(defaults).coverages.flatMap((_, index) =>
      whenever(whatCoverageRestsOn(raw, index), (pack) => coverageProblems(pack, index)),
    ),
  ];
}

function whatCoverageRestsOn(raw: Raw, index: number): readonly unknown[] {
  const coverages = raw['coverages'] as readonly unknown[];
  return [coverages[index], raw['deductibles'], raw['limits'], raw['gates'], raw['substitutions']];
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
