import { dimensionsOf } from './condition.ts';
import { type Care, CARE_AT_PHARMACIES, type Dimension, DIMENSIONS } from './dimensions.ts';
import type { PackProblem } from './problem.ts';
import type { ContributionBase, ContributionPayer } from './request-schema.ts';
import { type Credit, type Limit, MOST_LIMITS, type Pack } from './schema.ts';

/** What is known of a month when its credit is looked up; a condition on anything else would never be asked. */
const OF_A_MONTH: Readonly<Record<'credit' | 'inArrears', readonly Dimension[]>> = {
  credit: ['status', 'enrolment'],
  inArrears: ['status', 'enrolment', 'contributions'],
};

/** Every name that a rule uses is the pack's, and every rule stands where something would ask for it. */
export function nameProblems(pack: Pack): readonly PackProblem[] {
  return [
    ...pack.coverages.flatMap((_, index) => coverageNames(pack, index)),
    ...pack.supplements.flatMap((_, index) => supplementNames(pack, index)),
    ...limitsAndDeductibles(pack),
    ...highestOfDiseases(pack),
    ...pack.substitutions.flatMap(({ dimension, becomes }, index) =>
      typeof becomes === 'string' && !(DIMENSIONS[dimension] as readonly string[]).includes(becomes)
        ? [badValue(`substitutions[${index}].becomes`, becomes)]
        : [],
    ),
    ...conditionsOfMonths(pack),
    ...parameterNames(pack),
  ];
}

/** The parts of a pack on which names rest; the others hold none, or no choice. */
export const hasNames = (part: string): boolean => NAMING.has(part);
const NAMING = new Set([
  'coverages',
  'supplements',
  'limits',
  'deductibles',
  'substitutions',
  'account',
  'requests',
  'interruption',
]);

type Code = PackProblem['code'];
const unknown = (path: string, code: Code, id: string): PackProblem => ({ path, code, detail: { id } });
const badValue = (path: string, found: string): PackProblem => ({
  path,
  code: 'bad-value',
  detail: { found },
});

function coverageNames(pack: Pack, index: number): readonly PackProblem[] {
  const coverage = pack.coverages[index];
  if (!coverage) return [];
  const path = `coverages[${index}]`;
  const { care, deductible, limits, supplement, rate, basicOnBill, classBShare, prescriber } = coverage;
  const paidBy = pack.supplements.find((known) => known.id === supplement);
  const bounding = limits.length + (paidBy === undefined || paidBy.limit === null ? 0 : 1);
  return [
    ...(deductible !== null && !pack.deductibles.some((d) => d.id === deductible)
      ? [unknown(`${path}.deductible`, 'unknown-deductible', deductible)]
      : []),
    ...limits.flatMap((id, at) => [
      ...(pack.limits.some((l) => l.id === id)
        ? []
        : [unknown(`${path}.limits[${at}]`, 'unknown-limit', id)]),
      ...(limits.indexOf(id) < at ? [unknown(`${path}.limits[${at}]`, 'duplicate-id', id)] : []),
      ...(id === paidBy?.limit ? [unknown(`${path}.limits[${at}]`, 'duplicate-id', id)] : []),
    ]),
    ...(supplement !== null && !paidBy
      ? [unknown(`${path}.supplement`, 'unknown-supplement', supplement)]
      : []),
    ...(classBShare && (care === 'delivery' || care === 'prenatal')
      ? [badValue(`${path}.classBShare`, care)]
      : []),
    ...(prescriber === 'required' && !CARE_AT_PHARMACIES.has(care)
      ? [badValue(`${path}.prescriber`, prescriber)]
      : []),
    ...(bounding > MOST_LIMITS ? [badValue(`${path}.limits`, String(bounding))] : []),
    ...(basicOnBill && (rate !== null || deductible !== null || limits.length > 0)
      ? [badValue(`${path}.basicOnBill`, 'true')]
      : []),
    // A bill states what basic insurance paid of this care, and of no other.
    ...((basicOnBill === true) === (care === 'negotiated-drug')
      ? []
      : [badValue(`${path}.basicOnBill`, String(basicOnBill === true))]),
    ...limits.flatMap((id, at) =>
      misfits(pack, id, care) ? [unknown(`${path}.limits[${at}]`, 'bad-value', id)] : [],
    ),
    ...(paidBy?.limit && misfits(pack, paidBy.limit, care)
      ? [unknown(`${path}.supplement`, 'bad-value', paidBy.limit)]
      : []),
  ];
}

const misfits = (pack: Pack, id: string, care: Care): boolean =>
  pack.limits.some((limit) => limit.id === id && !fits(limit, care));

/** Whether a claim of this care has what the limit is counted by. */
function fits({ period, further }: Limit, care: Care): boolean {
  if (period === 'pregnancy' && care !== 'prenatal') return false;
  if (further?.each === 'baby') return care === 'delivery';
  return further?.each !== 'registered-disease' || care === 'special-disease';
}

function supplementNames(pack: Pack, index: number): readonly PackProblem[] {
  const id = pack.supplements[index]?.limit ?? null;
  if (id === null) return [];
  const limit = pack.limits.find((known) => known.id === id);
  const path = `supplements[${index}].limit`;
  if (!limit) return [unknown(path, 'unknown-limit', id)];
  return limit.bounds === 'expense' ? [badValue(path, limit.bounds)] : [];
}

function limitsAndDeductibles(pack: Pack): readonly PackProblem[] {
  return [
    ...pack.limits.flatMap(({ id, period }, index) =>
      (id === 'month') === (period === 'month') ? [] : [badValue(`limits[${index}].period`, period)],
    ),
    ...pack.deductibles.flatMap(({ period, chargedOn }, index) =>
      chargedOn === 'first-visit' && period !== 'institution-day'
        ? [badValue(`deductibles[${index}].chargedOn`, chargedOn)]
        : [],
    ),
  ];
}

/** A limit that is a figure of the person's diseases needs one of every disease that they may be registered for. */
function highestOfDiseases(pack: Pack): readonly PackProblem[] {
  if (!pack.limits.some(({ amount }) => 'highestOf' in amount)) return [];
  return pack.diseases.flatMap(({ limit }, index) =>
    limit === undefined ? [{ path: `diseases[${index}].limit`, code: 'missing-key' as const }] : [],
  );
}

function conditionsOfMonths(pack: Pack): readonly PackProblem[] {
  return Object.entries(OF_A_MONTH).flatMap(([table, dimensions]) =>
    pack.account[table as keyof typeof OF_A_MONTH].flatMap(({ when }, index) =>
      dimensionsOf(when)
        .filter((name) => !dimensions.includes(name))
        .map((dimension) => unknown(`account.${table}[${index}].when.${dimension}`, 'bad-value', dimension)),
    ),
  );
}

/** Whose request states a wage. */
const STATES_WAGE: ReadonlySet<ContributionPayer> = new Set(['employer-public', 'employer-other']);

function parameterNames(pack: Pack): readonly PackProblem[] {
  const missing = (id: string, kind: 'amount' | 'month'): boolean =>
    !pack.parameters.some((p) => p.id === id && p.kind === kind);
  return [
    ...pack.account.credit.flatMap((row, index) =>
      parametersOfCredit(row.is)
        .filter(([id, kind]) => missing(id, kind))
        .map(([id]) => unknown(`account.credit[${index}].is`, 'unknown-parameter', id)),
    ),
    ...(pack.requests.contribution ?? []).flatMap(({ payer, base }, index) =>
      base.kind === 'bounded-wage' && !STATES_WAGE.has(payer)
        ? [badValue(`requests.contribution[${index}].base.kind`, base.kind)]
        : [],
    ),
    ...(pack.requests.contribution ?? []).flatMap((row, index) =>
      parametersOfBase(row.base)
        .filter((id) => missing(id, 'amount'))
        .map((id) => unknown(`requests.contribution[${index}].base`, 'unknown-parameter', id)),
    ),
  ];
}

/** The parameters without which a credit is not known, each with its kind. */
export function parametersOfCredit(credit: Credit): readonly (readonly [string, 'amount' | 'month'])[] {
  if (credit.kind === 'parameter-share') return [[credit.parameter, 'amount']];
  if (credit.kind !== 'provisional-share') return [];
  return [
    [credit.provisional, 'amount'],
    [credit.final, 'amount'],
    [credit.finalFrom, 'month'],
  ];
}

/** The parameters without which a contribution's base is not known. */
export function parametersOfBase(base: ContributionBase): readonly string[] {
  if (base.kind === 'bounded-wage') return [base.standard];
  return base.kind === 'none' ? [] : [base.parameter];
}
