import type { Case } from '../case/case.ts';
import { type Fen, plus, ZERO } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type { OpenPack } from '../pack/open.ts';
import { Book } from '../settle/book.ts';
import { fold } from '../settle/fold.ts';
import { policyUnder } from '../settle/policy.ts';
import { NO_RECORD } from '../settle/recorder.ts';

/** What the claims of a year come to, whoever pays. */
export interface YearSums {
  readonly year: number;
  /** What the fund and the supplement pay, and basic insurance by other rules as the bill says. */
  readonly paid: Fen;
  readonly outOfPocket: Fen;
  /** Sum of the bills that the document leaves open; in neither of the others. */
  readonly undetermined: Fen;
}

/** Kept between calls; what leaves this file is copied out of it. */
const book = new Book();

/**
 * The sums of every year of a case under given readings, earliest first, without settling anything but claims.
 * @param readings one option of every reading of the pack
 */
export function yearsUnder(open: OpenPack, kase: Case, readings: Readings): readonly YearSums[] {
  fold(policyUnder(open, readings), kase, book, NO_RECORD);
  const sums = new Map<number, YearSums>();
  kase.claims.forEach(({ year, total, basicPaid }, index) => {
    const before = sums.get(year) ?? { year, paid: ZERO, outOfPocket: ZERO, undetermined: ZERO };
    sums.set(
      year,
      book.terms[index]?.outcome === 'undetermined'
        ? { ...before, undetermined: plus(before.undetermined, total) }
        : {
            ...before,
            paid: plus(
              before.paid,
              plus(plus(book.fund[index] as Fen, book.supplement[index] as Fen), basicPaid),
            ),
            outOfPocket: plus(before.outOfPocket, book.outOfPocket[index] as Fen),
          },
    );
  });
  return [...sums.values()].sort((a, b) => a.year - b.year);
}
