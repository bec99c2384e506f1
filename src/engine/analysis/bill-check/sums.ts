import type { Fen } from '../../money/fen.ts';
import type { Slip, SlipAmount } from './slip.ts';

/** Parts of a slip that do not add up to what they are parts of; or a single one that is more than that. */
export interface BadSum {
  readonly whole: SlipAmount;
  readonly parts: readonly SlipAmount[];
  readonly wholeAmount: Fen;
  readonly sum: Fen;
  /** Whether the slip does not state the whole, which is what was entered for the claim. */
  readonly isEntered: boolean;
}

interface Rule {
  readonly whole: SlipAmount;
  readonly parts: readonly SlipAmount[];
  /** Parts that count as nothing where the slip does not state them; undefined where something may always be missing. */
  readonly nothingIfMissing: readonly SlipAmount[] | undefined;
}

/**
 * Where the parts of a slip do not add up: they come to more than the whole, or, where all of them are stated, to less.
 * Parts that are each more than the whole are named one by one.
 * @param total of the claim, where the slip states none
 * @param supplemented whether a supplement may have paid, so that a slip without that line may lack it
 */
export function badSums({ amounts }: Slip, total: Fen, supplemented: boolean): readonly BadSum[] {
  const known = { ...amounts, total: amounts.total ?? total };
  const found: BadSum[] = [];
  for (const rule of rules(amounts, supplemented)) {
    const { whole, parts } = rule;
    const wholeAmount = known[whole];
    const stated = parts.filter((part) => known[part] !== undefined);
    if (wholeAmount === undefined || stated.length === 0) continue;
    const isEntered = whole === 'total' && amounts.total === undefined;
    const bad = (of: readonly SlipAmount[]): BadSum => ({
      whole,
      parts: of,
      wholeAmount,
      sum: of.reduce((sum, part) => sum + (known[part] ?? 0), 0) as Fen,
      isEntered,
    });
    const tooLarge = stated.filter((part) => (known[part] ?? 0) > wholeAmount);
    const together = bad(stated);
    if (tooLarge.length > 0) found.push(...tooLarge.map((part) => bad([part])));
    else if (!addsUp(rule, stated, together)) found.push(together);
  }
  return withoutRepeats(found);
}

function addsUp(
  { parts, nothingIfMissing }: Rule,
  stated: readonly SlipAmount[],
  { sum, wholeAmount }: BadSum,
): boolean {
  const isComplete =
    nothingIfMissing !== undefined &&
    parts.every((part) => stated.includes(part) || nothingIfMissing.includes(part));
  return isComplete ? sum === wholeAmount : sum <= wholeAmount;
}

/** Of lines that are too large already, nothing more is said. */
function withoutRepeats(found: readonly BadSum[]): readonly BadSum[] {
  const said = new Set<SlipAmount>();
  return found.filter(({ parts: [first, second] }) => {
    if (first === undefined || second !== undefined) return true;
    const isNew = !said.has(first);
    said.add(first);
    return isNew;
  });
}

function rules(amounts: Slip['amounts'], supplemented: boolean): readonly Rule[] {
  const person: readonly SlipAmount[] =
    amounts.outOfPocket === undefined ? ['accountPaid', 'cashPaid'] : ['outOfPocket'];
  const seldom: readonly SlipAmount[] = supplemented ? ['civilServant'] : ['civilServant', 'supplement'];
  return [
    {
      whole: 'total',
      parts: ['fullySelfPaid', 'overPriceLimit', 'preSelfPay', 'eligible'],
      nothingIfMissing: [],
    },
    {
      whole: 'total',
      parts: ['fund', 'supplement', 'civilServant', ...person],
      nothingIfMissing: seldom,
    },
    {
      whole: amounts.eligible === undefined ? 'total' : 'eligible',
      parts: ['deductible', 'fund'],
      nothingIfMissing: undefined,
    },
    { whole: 'outOfPocket', parts: ['accountPaid', 'cashPaid'], nothingIfMissing: [] },
  ];
}
