import { articlesOf, type Basis, hasBasis } from './basis.ts';
import { choicesIn, type Readings } from './choice.ts';
import { DIMENSIONS } from './dimensions.ts';
import { erasOf } from './era.ts';
import { amountOf, type Figure, shareOf } from './figure.ts';
import type { PackProblem } from './problem.ts';
import type { Credit, FigureRow, Pack } from './schema.ts';
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
      ...references(under(chosen)),
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

function duplicateIds(pack: Pack): readonly PackProblem[] {
  const lists: Readonly<Record<string, readonly string[]>> = {
    parameters: pack.parameters.map((p) => p.id),
    readings: pack.readings.map((r) => r.id),
    assumptions: pack.assumptions.map((a) => a.id),
    diseases: pack.diseases.map((d) => d.id),
    deductibles: pack.deductibles.map((d) => d.id),
    limits: pack.limits.map((l) => l.id),
    shown: pack.shown.map((s) => s.id),
    coverages: pack.coverages.map((c) => c.care),
  };
  return Object.entries(lists).flatMap(([list, ids]) =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [{ path: `${list}[${index}]`, code: 'duplicate-id' as const, detail: { id } }],
    ),
  );
}

/** Every rule names its article or its assumption, and every name that a rule uses is the pack's. */
function references(pack: Pack): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const unknown = (path: string, code: PackProblem['code'], id: string): void => {
    problems.push({ path, code, detail: { id } });
  };
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, `${path}[${index}]`));
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    const basis = value as Basis;
    for (const article of articlesOf(basis))
      if (!(article in pack.articles)) unknown(`${path}.cite`, 'unknown-article', article);
    if (basis.assumption !== undefined && !pack.assumptions.some((a) => a.id === basis.assumption))
      unknown(`${path}.assumption`, 'unknown-assumption', basis.assumption);
    if ('when' in value && !hasBasis(basis)) problems.push({ path, code: 'no-basis' });
    for (const [key, item] of Object.entries(value)) visit(item, path === '' ? key : `${path}.${key}`);
  };
  visit(pack, '');
  pack.coverages.forEach((coverage, index) => {
    const path = `coverages[${index}]`;
    if (coverage.deductible !== null && !pack.deductibles.some((d) => d.id === coverage.deductible))
      unknown(`${path}.deductible`, 'unknown-deductible', coverage.deductible);
    coverage.limits.forEach((id, at) => {
      if (!pack.limits.some((l) => l.id === id)) unknown(`${path}.limits[${at}]`, 'unknown-limit', id);
    });
  });
  pack.substitutions.forEach(({ dimension, becomes }, index) => {
    if (typeof becomes === 'string' && !(DIMENSIONS[dimension] as readonly string[]).includes(becomes))
      problems.push({
        path: `substitutions[${index}].becomes`,
        code: 'bad-value',
        detail: { found: becomes },
      });
  });
  pack.account.credit.forEach((row, index) => {
    for (const [id, kind] of parametersOf(row.is))
      if (!pack.parameters.some((p) => p.id === id && p.kind === kind))
        unknown(`account.credit[${index}].is`, 'unknown-parameter', id);
  });
  return problems;
}

function parametersOf(credit: Credit): readonly (readonly [string, 'amount' | 'month'])[] {
  if (credit.kind === 'parameter-share') return [[credit.parameter, 'amount']];
  if (credit.kind !== 'provisional-share') return [];
  return [
    [credit.provisional, 'amount'],
    [credit.final, 'amount'],
    [credit.finalFrom, 'month'],
  ];
}

function figureProblems(pack: Pack): readonly PackProblem[] {
  const amounts = (rows: readonly FigureRow[], path: string) =>
    rows.flatMap((row, index) => unfit(amountOf, row.is, `${path}[${index}].is`, 'bad-amount'));
  const shares = (rows: readonly FigureRow[], path: string) =>
    rows.flatMap((row, index) => unfit(shareOf, row.is, `${path}[${index}].is`, 'bad-share'));
  return [
    ...pack.deductibles.flatMap((d, index) => amounts(d.amount, `deductibles[${index}].amount`)),
    ...pack.limits.flatMap((l, index) => amounts(l.amount, `limits[${index}].amount`)),
    ...pack.coverages.flatMap((c, index) => shares(c.rate, `coverages[${index}].rate`)),
    ...pack.coverages.flatMap((c, index) =>
      c.classBShare
        ? unfit(shareOf, c.classBShare.is, `coverages[${index}].classBShare.is`, 'bad-share')
        : [],
    ),
    ...pack.account.credit.flatMap((row, index) => {
      const path = `account.credit[${index}].is`;
      if (row.is.kind === 'amount') return unfit(amountOf, row.is.amount, `${path}.amount`, 'bad-amount');
      return 'share' in row.is ? unfit(shareOf, row.is.share, `${path}.share`, 'bad-share') : [];
    }),
  ];
}

function unfit(
  read: (figure: Figure) => unknown,
  figure: Figure,
  path: string,
  code: 'bad-amount' | 'bad-share',
): readonly PackProblem[] {
  return read(figure) === undefined ? [{ path, code, detail: { found: JSON.stringify(figure) } }] : [];
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
