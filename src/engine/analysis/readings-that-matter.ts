import { MONTHS } from '../account/credits.ts';
import type { Case } from '../case/case.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Book } from '../settle/book.ts';
import { type Policy, policyUnder } from '../settle/policy.ts';

/**
 * The readings of which, with the others as they are, one alternative would change who pays what:
 * an outcome, a deductible, a payment of the fund, the supplement, the account or the person, a month's credit.
 * @param book of the same case, folded under its own readings
 * @param foldUnder folds the case under another policy; its book is read before the next is asked for
 * @returns ids, sorted
 */
export function readingsThatMatter(
  open: OpenPack,
  kase: Case,
  book: Book,
  foldUnder: (policy: Policy) => Book,
): readonly string[] {
  return open.pack.readings
    .filter(({ id, options }) =>
      options.some((option) => {
        if (option.id === kase.readings[id]) return false;
        return differ(kase, book, foldUnder(policyUnder(open, { ...kase.readings, [id]: option.id })));
      }),
    )
    .map((reading) => reading.id)
    .sort();
}

function differ(kase: Case, a: Book, b: Book): boolean {
  for (let at = 0; at < MONTHS; at += 1)
    if (
      a.account.credit[at] !== b.account.credit[at] ||
      a.account.unknown[at]?.reason !== b.account.unknown[at]?.reason
    )
      return true;
  for (let index = 0; index < kase.claims.length; index += 1) {
    if (
      a.terms[index]?.outcome !== b.terms[index]?.outcome ||
      a.deductible[index] !== b.deductible[index] ||
      a.fund[index] !== b.fund[index] ||
      a.supplement[index] !== b.supplement[index] ||
      a.outOfPocket[index] !== b.outOfPocket[index] ||
      a.accountPaid[index] !== b.accountPaid[index]
    )
      return true;
  }
  return false;
}
