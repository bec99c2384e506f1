import type { Case } from '../case/case.ts';
import type { Policy } from '../settle/policy.ts';
import { noCredits } from './credits.ts';
import type { CreditGround } from './ground.ts';
import { creditMonths } from './ledger.ts';

/** How the twelve credits of a settled case come about, January first; worked out beside the settling, on demand. */
export function creditGrounds(of: { readonly policy: Policy; readonly case: Case }): readonly CreditGround[] {
  const grounds: CreditGround[] = [];
  creditMonths(of.policy.account, of.case, noCredits(), grounds);
  return grounds;
}
