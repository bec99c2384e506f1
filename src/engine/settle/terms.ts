import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import { holds } from '../pack/condition.ts';
import type { Situation } from '../pack/dimensions.ts';
import { afterStatedTerm, type Eras, eraStart, inForceFrom } from '../pack/era.ts';
import { amountOf, shareOf } from '../pack/figure.ts';
import { type AppliedSubstitution, notesFor, stoppingGate, substitute } from '../pack/rules.ts';
import type { FigureRow } from '../pack/rows.ts';
import type { Coverage, Deductible, Gate, Limit, Note, Pack, Reason, Supplement } from '../pack/schema.ts';
import { proven } from '../proven.ts';

/**
 * The terms on which claims in one situation are settled: every table looked up, every gate and note decided.
 * What is left for the fold is arithmetic on accumulators. Claims in the same situation share one object.
 */
export type Terms = SettledTerms | RefusedTerms<'excluded'> | RefusedTerms<'undetermined'>;

export interface SettledTerms {
  readonly outcome: 'settled';
  readonly entered: Situation;
  readonly substitutions: readonly AppliedSubstitution[];
  readonly coverage: Coverage;
  /** undefined where the coverage has no deductible. */
  readonly deductible: DeductibleTerms | undefined;
  /** undefined where the whole is paid, or what the bill says. */
  readonly rate: Rate | undefined;
  readonly rateRow: FigureRow | undefined;
  /** In the order of the result; that of the supplement is among them. */
  readonly limits: readonly LimitTerms[];
  readonly supplement: SupplementTerms | undefined;
  readonly noteRules: readonly Note[];
  /** Codes, sorted. */
  readonly notes: readonly string[];
}

export interface RefusedTerms<Outcome extends 'excluded' | 'undetermined'> {
  readonly outcome: Outcome;
  readonly entered: Situation;
  readonly substitutions: readonly AppliedSubstitution[];
  readonly reason: Reason;
  /** The gate that stopped the claim; undefined where the date or the lack of a coverage did. */
  readonly gate: Gate | undefined;
  readonly notes: readonly string[];
}

export interface DeductibleTerms {
  readonly amount: Fen;
  readonly row: FigureRow;
  readonly rule: Deductible;
  readonly charged: WhenCharged;
  readonly accumulator: number;
}

/** A daily deductible is shared by all visits of an institution-day, or is the first one's alone. */
export type WhenCharged = 'each-claim' | 'over-year' | 'over-day' | 'first-of-day';

export interface LimitTerms {
  readonly rule: Limit;
  /** Whether it bounds the payment of the fund, the expense that is paid for, or what the supplement pays. */
  readonly bounds: 'payment' | 'expense' | 'supplement';
  /** undefined where it is the highest figure of the registered diseases. */
  readonly amount: Fen | undefined;
  readonly row: FigureRow | undefined;
  /** What each registered disease or baby beyond the first adds. */
  readonly further: FurtherTerms | undefined;
  readonly accumulator: number;
}

export interface FurtherTerms {
  readonly each: 'registered-disease' | 'baby';
  readonly amount: Fen;
  readonly row: FigureRow;
}

export interface SupplementTerms {
  readonly rule: Supplement;
  readonly threshold: Fen;
  readonly rate: Rate;
  readonly accumulator: number;
}

/** Where the document does not fix the answer; any other reason is one not to pay. */
const UNDETERMINED: ReadonlySet<Reason> = new Set(['not-in-force', 'not-specified']);

export function termsOf(pack: Pack, eras: Eras, entered: Situation, era: number): Terms {
  const start = eraStart(eras, era);
  const refuse = (reason: Reason, gate: Gate | undefined): Terms => {
    const notes = gate?.note === undefined ? [] : [gate.note];
    const refused = { entered, substitutions: applied, reason, gate, notes };
    return UNDETERMINED.has(reason)
      ? { outcome: 'undetermined', ...refused }
      : { outcome: 'excluded', ...refused };
  };

  const { situation, applied } = substitute(pack, entered, start);
  if (start < inForceFrom(pack)) return refuse('not-in-force', undefined);
  const coverage = pack.coverages.find((candidate) => candidate.care === entered.care);
  if (!coverage) return refuse('not-specified', undefined);
  const gate = stoppingGate(pack.gates, situation, start);
  if (gate) return refuse(gate.reason, gate);

  const rowOf = (table: readonly FigureRow[]): FigureRow =>
    proven(table.find((row) => holds(row.when, situation, start)));
  const rateRow = coverage.rate ? rowOf(coverage.rate) : undefined;
  const supplement = pack.supplements.find((rule) => rule.id === coverage.supplement);
  const noteRules = notesFor(pack.notes, situation, start);
  const afterTerm = afterStatedTerm(pack);
  return {
    outcome: 'settled',
    entered,
    substitutions: applied,
    coverage,
    deductible: deductibleTerms(pack, coverage, rowOf),
    rate: rateRow && proven(shareOf(rateRow.is)),
    rateRow,
    limits: [
      ...coverage.limits.map((id) => limitTerms(pack, id, undefined, rowOf)),
      ...(supplement === undefined || supplement.limit === null
        ? []
        : [limitTerms(pack, supplement.limit, 'supplement', rowOf)]),
    ].sort(inResultOrder),
    supplement: supplement && supplementTerms(pack, supplement),
    noteRules,
    notes: sortedCodes([
      ...noteRules.map((rule) => rule.note),
      ...applied.flatMap(({ rule }) => (rule.note === undefined ? [] : [rule.note])),
      ...(afterTerm !== undefined && start >= afterTerm ? ['past-stated-term'] : []),
    ]),
  };
}

function deductibleTerms(
  pack: Pack,
  coverage: Coverage,
  rowOf: (table: readonly FigureRow[]) => FigureRow,
): DeductibleTerms | undefined {
  const accumulator = pack.deductibles.findIndex((rule) => rule.id === coverage.deductible);
  const rule = pack.deductibles[accumulator];
  if (!rule) return undefined;
  const row = rowOf(rule.amount);
  return { amount: proven(amountOf(row.is)), row, rule, charged: whenCharged(rule), accumulator };
}

function whenCharged(rule: Deductible): WhenCharged {
  if (rule.period === 'claim') return 'each-claim';
  if (rule.period === 'year') return 'over-year';
  return rule.chargedOn === 'every-visit' ? 'over-day' : 'first-of-day';
}

function limitTerms(
  pack: Pack,
  id: string,
  bounds: 'supplement' | undefined,
  rowOf: (table: readonly FigureRow[]) => FigureRow,
): LimitTerms {
  const index = pack.limits.findIndex((rule) => rule.id === id);
  const rule = proven(pack.limits[index]);
  const row = 'highestOf' in rule.amount ? undefined : rowOf(rule.amount);
  return {
    rule,
    bounds: bounds ?? rule.bounds ?? 'payment',
    amount: row && proven(amountOf(row.is)),
    row,
    further: rule.further && furtherTerms(rule.further.each, rowOf(rule.further.amount)),
    accumulator: pack.deductibles.length + index,
  };
}

const furtherTerms = (each: FurtherTerms['each'], row: FigureRow): FurtherTerms => ({
  each,
  amount: proven(amountOf(row.is)),
  row,
});

function supplementTerms(pack: Pack, rule: Supplement): SupplementTerms {
  return {
    rule,
    threshold: proven(amountOf(rule.threshold.is)),
    rate: proven(shareOf(rule.rate.is)),
    accumulator: pack.deductibles.length + pack.limits.length + pack.supplements.indexOf(rule),
  };
}

/** The order in which the result format lists what is left of the limits; a pack's own ids come last. */
const RESULT_ORDER = [
  'month',
  'year',
  'two-diseases',
  'special-disease',
  'large-sum',
  'delivery',
  'prenatal',
];

function inResultOrder(a: LimitTerms, b: LimitTerms): number {
  const place = ({ rule }: LimitTerms): number =>
    RESULT_ORDER.indexOf(rule.id) + 1 || RESULT_ORDER.length + 1;
  return place(a) - place(b);
}

const sortedCodes = (codes: readonly string[]): readonly string[] => [...new Set(codes)].sort();
