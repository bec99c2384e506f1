import { articlesOf, type Basis, hasBasis } from './basis.ts';
import { dimensionsOf } from './condition.ts';
import { type Dimension, DIMENSIONS } from './dimensions.ts';
import type { PackProblem } from './problem.ts';
import type { Credit, Pack } from './schema.ts';

/** What is known of a month when its credit is looked up; a condition on anything else would never be asked. */
const OF_A_MONTH: Readonly<Record<'credit' | 'inArrears', readonly Dimension[]>> = {
  credit: ['status', 'enrolment'],
  inArrears: ['status', 'enrolment', 'contributions'],
};

/** No two things of one kind have the same id. */
export function duplicateIds(pack: Pack): readonly PackProblem[] {
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

/** Rules beside the rows, which rest on an article or an assumption like these. */
const NEEDS_BASIS: ReadonlySet<string> = new Set(['account.nextMonth', 'account.spending']);

/** Every rule names its article or its assumption, and every name that a rule uses is the pack's. */
export function referenceProblems(pack: Pack): readonly PackProblem[] {
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
    if (('when' in value || NEEDS_BASIS.has(path)) && !hasBasis(basis))
      problems.push({ path, code: 'no-basis' });
    for (const [key, item] of Object.entries(value)) visit(item, path === '' ? key : `${path}.${key}`);
  };
  visit(pack, '');
  pack.coverages.forEach((coverage, index) => {
    const path = `coverages[${index}]`;
    if (coverage.deductible !== null && !pack.deductibles.some((d) => d.id === coverage.deductible))
      unknown(`${path}.deductible`, 'unknown-deductible', coverage.deductible);
    coverage.limits.forEach((id, at) => {
      if (!pack.limits.some((l) => l.id === id)) unknown(`${path}.limits[${at}]`, 'unknown-limit', id);
      if (coverage.limits.indexOf(id) < at) unknown(`${path}.limits[${at}]`, 'duplicate-id', id);
    });
  });
  pack.limits.forEach(({ id, period }, index) => {
    if ((id === 'month') !== (period === 'month'))
      problems.push({ path: `limits[${index}].period`, code: 'bad-value', detail: { found: period } });
  });
  pack.deductibles.forEach(({ period, chargedOn }, index) => {
    if (chargedOn === 'first-visit' && period !== 'institution-day')
      problems.push({
        path: `deductibles[${index}].chargedOn`,
        code: 'bad-value',
        detail: { found: chargedOn },
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
  for (const [table, dimensions] of Object.entries(OF_A_MONTH))
    pack.account[table as keyof typeof OF_A_MONTH].forEach(({ when }, index) => {
      for (const dimension of dimensionsOf(when).filter((name) => !dimensions.includes(name)))
        unknown(`account.${table}[${index}].when.${dimension}`, 'bad-value', dimension);
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
