import type { Basis } from '../pack/basis.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import { joinedBasis } from './bases.ts';
import { type Explanation, explained, type StatedFigure } from './explanation.ts';
import { amountIn, sum } from './formula.ts';
import type { Meaning } from './meaning.ts';

/** One amount of a sum, what it is, and what it rests on. */
export interface Addend {
  readonly amount: Fen;
  readonly meaning: Meaning;
  readonly bases: readonly Basis[];
  /** The figures that the articles of these state for it. */
  readonly stated?: readonly StatedFigure[];
  /** `2023-05`: where it belongs when there are too many to be named one by one. */
  readonly month?: string;
}

/** More addends than these are summed up by month first. */
const MOST_ADDENDS = 24;

/** A sum, by its addends; nothing where there are none. It rests on whatever they rest on, each named once. */
export function explainTotal(of: Meaning, addends: readonly Addend[]): Explanation {
  const figure = sumOf(addends);
  const shown = addends.length > MOST_ADDENDS ? byMonth(of, addends) : addends;
  const formula =
    shown.length === 0
      ? amountIn(ZERO, of)
      : sum(...shown.map(({ amount, meaning }) => amountIn(amount, meaning)));
  const basis = joinedBasis(addends.flatMap(({ bases }) => bases));
  return explained(of, figure, formula, eachOnce(addends.flatMap(({ stated = [] }) => stated)), [basis]);
}

const eachOnce = (stated: readonly StatedFigure[]): readonly StatedFigure[] => [
  ...new Map(stated.map((each) => [each.basis, each])).values(),
];

const sumOf = (addends: readonly Addend[]): Fen =>
  addends.reduce((total, { amount }) => plus(total, amount), ZERO);

/** What has no month stays as it is. */
function byMonth(of: Meaning, addends: readonly Addend[]): readonly Pick<Addend, 'amount' | 'meaning'>[] {
  const months = new Map<string, Addend[]>();
  for (const addend of addends)
    if (addend.month !== undefined) months.set(addend.month, [...(months.get(addend.month) ?? []), addend]);
  return [
    ...addends.filter(({ month }) => month === undefined),
    ...[...months].map(([month, some]) => ({ amount: sumOf(some), meaning: { term: of.term, month } })),
  ];
}
