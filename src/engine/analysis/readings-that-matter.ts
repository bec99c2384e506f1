import { MONTHS } from '../account/credits.ts';
import type { Case, Claim } from '../case/case.ts';
import type { Care } from '../pack/dimensions.ts';
import type { OpenPack } from '../pack/open.ts';
import { answer, differ as answersDiffer } from '../requests/answer.ts';
import type { Book } from '../settle/book.ts';
import { spendsFromAccount } from '../settle/own-share.ts';
import { type Policy, policyUnder } from '../settle/policy.ts';
import type { Terms } from '../settle/terms.ts';
import { type Alternative, alternativesOf, touchedCares } from './alternatives.ts';

/**
 * The readings of which, with the others as they are, one alternative would change who pays what:
 * an outcome, a deductible, a payment of the fund, the supplement, the account or the person, a month's credit, or what
 * is said to a request. Only what an alternative can touch is folded again.
 * @param book of the same case, folded under its own readings
 * @param foldUnder folds the claims of some kinds of care of the case, or all, under another policy; its book is read
 *   before the next is asked for
 * @returns ids, sorted
 */
export function readingsThatMatter(
  open: OpenPack,
  kase: Case,
  book: Book,
  foldUnder: (policy: Policy, cares: ReadonlySet<Care> | undefined) => Book,
): readonly string[] {
  const policy = policyUnder(open, kase.readings);
  const met = termsMet(kase, book);
  const spends = spendsFromAccount(policy, kase);
  const matters = (alternative: Alternative): boolean => {
    if (!alternative.sameRequests && requestsDiffer(kase, policy, alternative.policy)) return true;
    const touched = touchedCares(policy, alternative, met);
    if (alternative.sameAccount && touched.size === 0) return false;
    const cares = spends || !alternative.sameAccount ? undefined : touched;
    const other = foldUnder(alternative.policy, cares);
    return (cares === undefined && creditsDiffer(book, other)) || claimsDiffer(kase, book, other, cares);
  };
  const mattering = new Set<string>();
  for (const alternative of alternativesOf(open, policy))
    if (!mattering.has(alternative.reading) && matters(alternative)) mattering.add(alternative.reading);
  return [...mattering].sort();
}

/** The terms met in a folded case, each with one claim that was settled on them. */
function termsMet(kase: Case, book: Book): ReadonlyMap<Terms, Claim> {
  const met = new Map<Terms, Claim>();
  kase.claims.forEach((claim, index) => {
    met.set(book.terms[index] as Terms, claim);
  });
  return met;
}

function requestsDiffer(kase: Case, { pack }: Policy, alternative: Policy): boolean {
  return kase.requests.some((request) =>
    answersDiffer(answer(request, pack, kase), answer(request, alternative.pack, kase)),
  );
}

function creditsDiffer(a: Book, b: Book): boolean {
  for (let at = 0; at < MONTHS; at += 1)
    if (
      a.account.credit[at] !== b.account.credit[at] ||
      a.account.unknown[at]?.reason !== b.account.unknown[at]?.reason
    )
      return true;
  return false;
}

function claimsDiffer(kase: Case, a: Book, b: Book, cares: ReadonlySet<Care> | undefined): boolean {
  for (let index = 0; index < kase.claims.length; index += 1) {
    if (cares !== undefined && !cares.has((kase.claims[index] as Claim).care)) continue;
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
