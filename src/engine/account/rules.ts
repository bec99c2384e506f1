import type { Claim } from '../case/case.ts';
import type { Day } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import { holds } from '../pack/condition.ts';
import { type Enrolment, type Situation, situationOf, type Status } from '../pack/dimensions.ts';
import { proven } from '../proven.ts';
import { type Eras, eraOf, eraStart, inForceFrom } from '../pack/era.ts';
import { amountOf, shareOf } from '../pack/figure.ts';
import type { ArrearsRow, CreditRow, Pack } from '../pack/schema.ts';

/** The account's rules of a pack, with their tables ready to be looked up. */
export interface AccountRules {
  /** What a month is credited with, by the person's status and enrolment on its first day. */
  readonly credit: (status: Status, enrolment: Enrolment, era: number) => CreditTerms;
  /** What becomes of the credit of a month whose first day lies in an unpaid period. */
  readonly inArrears: (
    contributions: 'unpaid' | 'repaid',
    status: Status,
    enrolment: Enrolment,
    era: number,
  ) => ArrearsRow;
  /** A change to this status on the first of a month counts from the next month on. */
  readonly nextMonth: Status | undefined;
  /** undefined where the document has no rules of use. */
  readonly spending: Pack['account']['spending'] | undefined;
  readonly refusesSpending: (claim: Claim) => boolean;
  readonly inForceFrom: Day;
  readonly eras: Eras;
  /** Whether a credit can depend on earlier months, back to the first. */
  readonly looksBack: boolean;
}

/** What a month is credited with: a share of something, an amount, nothing, or what the document leaves open. */
export interface CreditTerms {
  readonly row: CreditRow;
  readonly share: Rate | undefined;
  readonly amount: Fen | undefined;
}

export function accountRules(pack: Pack, eras: Eras): AccountRules {
  const { account } = pack;
  const met = new Map<string, CreditTerms>();
  const look = (status: Status, enrolment: Enrolment, era: number): CreditTerms => {
    const key = `${era} ${status} ${enrolment}`;
    const known = met.get(key);
    if (known) return known;
    const terms = creditTerms(pack, { ...ANYTHING, status, enrolment }, eras, era);
    met.set(key, terms);
    return terms;
  };
  return {
    credit: latest(look),
    inArrears: (contributions, status, enrolment, era) => {
      const situation = { ...ANYTHING, contributions, status, enrolment };
      return proven(account.inArrears.find(({ when }) => holds(when, situation, eraStart(eras, era))));
    },
    nextMonth: account.nextMonth?.status,
    spending: account.spending ?? undefined,
    refusesSpending: (claim) =>
      (account.spending?.not ?? []).some(({ when }) =>
        holds(when, claim.situation.is, eraStart(eras, eraOf(eras, claim.date))),
      ),
    inForceFrom: inForceFrom(pack),
    eras,
    looksBack: account.credit.some((row) => row.is.kind === 'provisional-share'),
  };
}

/** Keeps the latest answer: the months of a year mostly ask the same. */
function latest(look: AccountRules['credit']): AccountRules['credit'] {
  let of: readonly [Status, Enrolment, number] | undefined;
  let found: CreditTerms | undefined;
  return (status, enrolment, era) => {
    if (found && of && of[0] === status && of[1] === enrolment && of[2] === era) return found;
    of = [status, enrolment, era];
    found = look(status, enrolment, era);
    return found;
  };
}

/** A situation of which only what is put into it is looked at. */
const ANYTHING: Situation = situationOf(0);

function creditTerms(pack: Pack, situation: Situation, eras: Eras, era: number): CreditTerms {
  const row = proven(pack.account.credit.find(({ when }) => holds(when, situation, eraStart(eras, era))));
  return {
    row,
    share: 'share' in row.is ? shareOf(row.is.share) : undefined,
    amount: row.is.kind === 'amount' ? amountOf(row.is.amount) : undefined,
  };
}
