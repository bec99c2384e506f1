import { type ClaimOutcome, type Fen, parseFen, plus, type Settlement, ZERO } from '@/engine/index.ts';
import { isForItsDays } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { amountText } from '@/shared/draft/texts.ts';
import { type SumsOfYear, sumsOfYear } from './retiring-runs.ts';

/** A year as it is and as it would be. */
export interface BesideSums {
  /** What is not in the sums is the whole bill of every visit that they do not know of. */
  readonly now: SumsOfYear;
  readonly there: SumsOfYear;
  /** Whether the same visits are in the sums of both. */
  readonly alike: boolean;
}

/**
 * Held against each other, a visit that one side counts for its days alone, or not at all, is not counted there with
 * its whole bill.
 * @param visits as entered
 */
export function besideSums(
  visits: readonly Visit[],
  now: Settlement,
  there: Settlement,
  year: number,
): BesideSums {
  const bills = billsOf(visits, [now, there], year);
  const sides = [now, there].map((side) => {
    const counted = new Set(side.claims.filter((each) => isCounted(each, side)).map(({ claim }) => claim.id));
    const left = [...bills].filter(([id]) => !counted.has(id));
    const undetermined = left.reduce((sum, [, bill]) => plus(sum, bill), ZERO);
    return { sums: { ...sumsOfYear(side, year), undetermined }, left: left.map(([id]) => id).join(' ') };
  });
  const [own, other] = sides as [(typeof sides)[number], (typeof sides)[number]];
  return { now: own.sums, there: other.sums, alike: own.left === other.left };
}

const isCounted = ({ outcome, claim }: ClaimOutcome, { policy }: Settlement): boolean =>
  outcome !== 'undetermined' && !isForItsDays(claim.care, policy.pack);

/** The whole bill of each visit of a year: as it was settled, or as it was entered where it was not. */
function billsOf(
  visits: readonly Visit[],
  settlements: readonly Settlement[],
  year: number,
): ReadonlyMap<string, Fen> {
  const bills = new Map<string, Fen>();
  for (const { id, date, total } of visits) {
    const claims = settlements.flatMap((side) => side.claims.filter(({ claim }) => claim.id === id));
    const when = claims[0]?.claim.year ?? Number(date.trim().slice(0, 4));
    if (when !== year) continue;
    const entered = parseFen(amountText(total) ?? '') ?? ZERO;
    const bill = claims.reduce((most, { claim }) => (claim.total > most ? claim.total : most), entered);
    if (bill > ZERO) bills.set(id, bill);
  }
  return bills;
}
