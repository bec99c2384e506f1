import {
  type Basis,
  basesOfClaim,
  type ClaimOutcome,
  type Explanation,
  explainTotal,
  type Fen,
  formatMonth,
  mainRuleOf,
  plus,
  type SettledClaim,
  type Settlement,
  type StatedFigure,
  type Term,
  ZERO,
} from '@/engine/index.ts';
import { billedOf } from '../result/billed.ts';

type Paying = Exclude<ClaimOutcome, { readonly outcome: 'undetermined' }>;

/** What can be summed over visits, and how a visit has it. */
const AMOUNTS = {
  total: ({ claim }) => claim.total,
  fund: ({ fund }) => fund,
  supplement: ({ supplement }) => supplement,
  'basic-paid': ({ claim }) => claim.basicPaid,
  'out-of-pocket': ({ outOfPocket }) => outOfPocket,
  'account-paid': ({ accountPaid }) => accountPaid,
  'cash-paid': ({ cashPaid }) => cashPaid,
} satisfies { readonly [T in Term]?: (outcome: Paying) => Fen };

export type SumTerm = keyof typeof AMOUNTS;

/** The visits of a year `2023` or of a month `2023-05`. */
const within = (settlement: Settlement, period: string): readonly ClaimOutcome[] =>
  billedOf(settlement).filter(({ claim }) => formatMonth(claim.month).startsWith(period));

/** What the visits of a year or a month come to. */
export function sumOf(settlement: Settlement, term: SumTerm, period: string): Fen {
  const amountOf: (outcome: Paying) => Fen = AMOUNTS[term];
  return within(settlement, period).reduce(
    (sum, outcome) => (outcome.outcome === 'undetermined' ? sum : plus(sum, amountOf(outcome))),
    ZERO,
  );
}

/** The sum of what the visits of a year or a month come to, by its addends. */
export function explainSum(settlement: Settlement, term: SumTerm, period: string): Explanation {
  const amountOf: (outcome: Paying) => Fen = AMOUNTS[term];
  const known = within(settlement, period).filter((each) => each.outcome !== 'undetermined');
  const addends = known.map((outcome) => addendOf(settlement, outcome, term, amountOf(outcome)));
  const some = addends.filter(({ amount }) => amount > ZERO);
  return explainTotal({ term, month: period }, some.length > 0 ? some : addends);
}

/** The sum of the bills of which the document does not say how they are paid. */
export function explainOpenSum(
  settlement: Settlement,
  period: string,
  basisOf: (outcome: ClaimOutcome) => Basis | undefined,
): Explanation {
  const open = within(settlement, period).filter(({ outcome }) => outcome === 'undetermined');
  return explainTotal(
    { term: 'undetermined', month: period },
    open.map((outcome) => {
      const basis = basisOf(outcome);
      const addend = addendOf(settlement, outcome, 'total', outcome.claim.total);
      return { ...addend, bases: basis ? [basis] : addend.bases };
    }),
  );
}

const addendOf = ({ claims }: Settlement, outcome: ClaimOutcome, term: Term, amount: Fen) => ({
  amount,
  meaning: { term, claim: claims.indexOf(outcome) },
  bases: basesOfClaim(outcome).slice(0, 1),
  stated: outcome.outcome === 'settled' ? statedFor(term, outcome.terms) : [],
  month: formatMonth(outcome.claim.month),
});

/** The share that decides it: of what a supplement pays, its own. */
function statedFor(term: Term, terms: SettledClaim['terms']): readonly StatedFigure[] {
  const rate = terms.supplement?.rule.rate;
  return term === 'supplement' && rate ? [{ figure: rate.is, basis: rate }] : mainRuleOf(terms);
}
