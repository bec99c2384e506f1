import { firstDayOf, monthOf } from '../calendar/day.ts';
import type { Case } from '../case/case.ts';
import type { AccountYear } from './settlement.ts';
import type { Policy } from '../settle/policy.ts';

/** What is to be known about a result as a whole: codes, sorted. */
export function resultNotes(policy: Policy, kase: Case, account: AccountYear): readonly string[] {
  const { afterTerm, pack } = policy;
  const december = firstDayOf(monthOf(kase.year, 12));
  const spends = policy.account.spending !== undefined;
  return [
    ...(kase.payFromAccount && account.closingBalance === undefined ? ['account-balance-incomplete'] : []),
    ...(kase.payFromAccount && !spends ? ['account-use-not-specified'] : []),
    ...(pack.document.nature === 'draft' ? ['draft-policy'] : []),
    ...(afterTerm !== undefined && december >= afterTerm ? ['past-stated-term'] : []),
  ];
}
