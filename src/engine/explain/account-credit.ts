import type { CreditGround, MakeUp } from '../account/ground.ts';
import { CONTRIBUTION_BASE } from '../account/credits.ts';
import { ZERO } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import type { Figure } from '../pack/figure.ts';
import type { Credit, CreditRow, Pack } from '../pack/schema.ts';
import type { AccountMonth } from '../result/settlement.ts';
import { together } from './account-bases.ts';
import { type Explanation, explained, type StatedFigure } from './explanation.ts';
import { figureFormula } from './figure-formula.ts';
import { amountIn, difference, type Formula, numberIn, product, rounded, sum } from './formula.ts';

/** Why a month is credited with what it is; undefined where that is not known. */
export function explainCredit(
  credited: AccountMonth,
  ground: CreditGround,
  { account }: Pick<Pack, 'account'>,
): Explanation | undefined {
  const { month, credit, basis } = credited;
  if (credit === undefined) return undefined;
  const row = rowOf(account, basis);
  const of = { term: 'account-credit', month } as const;
  const others: readonly Basis[] = [
    // Whom the document credits at all says why somebody without a status is not.
    ...(basis === undefined ? together(account.credit) : [basis]),
    ...(ground.delayed && account.nextMonth ? [account.nextMonth] : []),
  ];
  const share = row && explainShare(row, ground);
  if (share === undefined) return explained(of, ZERO, amountIn(ZERO, { term: 'not-credited' }), [], others);
  return explained(of, credit, share.formula, share.stated, others);
}

/** Why a month makes earlier ones good with so much; undefined where it does not. */
export function explainMakeUp(
  { month, basis }: AccountMonth,
  { makeUp }: CreditGround,
  { account }: Pick<Pack, 'account'>,
): Explanation | undefined {
  const row = rowOf(account, basis);
  if (makeUp === undefined || row?.is.kind !== 'provisional-share') return undefined;
  const formula = makeUpOf(makeUp, row.is);
  return explained({ term: 'made-good', month }, makeUp.amount, formula, [
    { figure: row.is.share, basis: row },
  ]);
}

/** What a month that is credited with something rests on is its row of the table. */
const rowOf = ({ credit }: Pack['account'], basis: Basis | undefined): CreditRow | undefined =>
  credit.find((row) => row === basis);

type Provisional = Extract<Credit, { readonly kind: 'provisional-share' }>;

interface Share {
  readonly formula: Formula;
  readonly stated: readonly StatedFigure[];
}

/** A fixed amount, or a share of a level with what makes earlier months good; undefined where there is neither. */
function explainShare(row: CreditRow, { share, makeUp, decision }: CreditGround): Share | undefined {
  const { is } = row;
  if (is.kind === 'amount' && decision === 'amount')
    return {
      formula: figureFormula(is.amount, 'amount', { term: 'credit-amount' }),
      stated: [{ figure: is.amount, basis: row }],
    };
  if (!('share' in is) || share?.level === undefined) return undefined;
  const level = amountIn(
    share.level,
    share.of === CONTRIBUTION_BASE ? { term: 'contribution-base' } : { term: 'level', id: share.of },
  );
  const usual = rounded(product(level, rateOf(is.share)));
  return {
    formula:
      makeUp !== undefined && is.kind === 'provisional-share' ? sum(usual, makeUpOf(makeUp, is)) : usual,
    stated: [{ figure: is.share, basis: row }],
  };
}

const rateOf = (share: Figure): Formula => figureFormula(share, 'share', { term: 'credit-share' });

function makeUpOf({ late, early, months }: MakeUp, { final, provisional, share }: Provisional): Formula {
  const risen = difference(
    amountIn(late, { term: 'final-level', id: final }),
    amountIn(early, { term: 'provisional-level', id: provisional }),
  );
  return product(rounded(product(risen, rateOf(share))), numberIn(months, { term: 'months-made-good' }));
}
