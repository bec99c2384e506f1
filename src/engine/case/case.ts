import type { Day, Month } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type {
  Care,
  Condition,
  Designation,
  Enrolment,
  HospitalLevel,
  Place,
  Prescriber,
  Status,
} from '../pack/dimensions.ts';
import type { ValueOf } from '../pack/dimensions.ts';
import type { MetSituation } from '../pack/situations.ts';
import type {
  AllowanceEmployer,
  BuyoutPayer,
  ContributionPayer,
  StartPayer,
} from '../pack/request-schema.ts';

/**
 * A case as the engine settles it: read once, checked whole, every amount in fen, every date a day. Only
 * `readCase` makes one; what it has accepted needs no further check.
 */
export interface Case {
  readonly policy: string;
  /** Natural year of the ledger of the account and of `opening`. */
  readonly year: number;
  readonly person: Person;
  readonly parameters: Parameters;
  /** Every reading of the pack, as in force. */
  readonly readings: Readings;
  readonly opening: Opening;
  readonly payFromAccount: boolean;
  /** In the order of the file. */
  readonly claims: readonly Claim[];
  /** The order of settling, as indices into `claims`: by date, and within a date as given. */
  readonly order: readonly number[];
  /**
   * For every place in that order, the place of the first claim of the same day at the same institution; its own
   * where there is none before it. Claims without a name are institutions of their own.
   */
  readonly sameDay: readonly number[];
  readonly requests: readonly Request[];
}

export interface Person {
  readonly status: Timeline<Status>;
  readonly enrolment: Timeline<Enrolment>;
  /** undefined where no base is given. */
  readonly contributionBase: Timeline<Fen> | undefined;
  readonly benefitFrom: Day | undefined;
  /** Ascending; no two overlap or touch. */
  readonly arrears: readonly UnpaidPeriod[];
  readonly conditions: readonly Condition[];
  readonly specialDiseases: readonly string[];
  readonly openingBalance: Fen;
}

/** Values with the day from which each holds, ascending. A value given once for all holds from {@link ALWAYS}. */
export type Timeline<T> = readonly { readonly from: Day; readonly value: T }[];

/** Before every day that a case can name. */
export const ALWAYS = -1 as Day;

/** Days for which no contribution was paid in time, both included. */
export interface UnpaidPeriod {
  readonly from: Day;
  readonly until: Day;
  readonly repaidOn: Day | undefined;
}

export interface Parameters {
  readonly amounts: ReadonlyMap<string, Fen>;
  readonly months: ReadonlyMap<string, Month>;
}

/** What was used in the case's year before its first claim. */
export interface Opening {
  readonly deductible: Fen | undefined;
  readonly limits: readonly { readonly id: string; readonly month: Month | undefined; readonly used: Fen }[];
  /** What already counts towards the threshold of a supplement, by its id. */
  readonly cumulative: ReadonlyMap<string, Fen>;
}

export interface Claim {
  readonly id: string;
  readonly care: Care;
  readonly date: Day;
  readonly month: Month;
  readonly year: number;
  /** First day of a stay; inpatient and delivery only. */
  readonly admitted: Day | undefined;
  readonly provider: Provider;
  readonly place: Place;
  readonly emergency: boolean;
  readonly total: Fen;
  readonly outOfScope: Fen;
  /** Class B items of which a share is paid first; undefined where the bill says what was. */
  readonly classB: Fen | undefined;
  /** What the person pays first on class B items. */
  readonly preSelfPay: Fen;
  /** `total − outOfScope − preSelfPay`. */
  readonly eligible: Fen;
  readonly condition: Condition | undefined;
  readonly disease: string | undefined;
  readonly basicPaid: Fen;
  readonly birth: Birth | undefined;
  readonly pregnancy: string | undefined;
  readonly beneficiary: 'self' | 'spouse';
  /** The situation of the claim but for its era. */
  readonly situation: MetSituation;
}

export interface Provider {
  readonly kind: 'hospital' | 'pharmacy';
  /** undefined for a pharmacy. */
  readonly level: HospitalLevel | undefined;
  readonly name: string | undefined;
  readonly designated: Designation;
  readonly prescribedBy: Prescriber | undefined;
}

export interface Birth {
  readonly kind: 'normal' | 'difficult' | 'cesarean' | 'termination';
  readonly babies: number;
  /** Completed months; terminations only. */
  readonly months: number | undefined;
}

export type Request =
  | {
      readonly kind: 'contribution';
      readonly id: string;
      readonly payer: ContributionPayer;
      readonly wage: Fen | undefined;
    }
  | {
      readonly kind: 'retirement-buyout';
      readonly id: string;
      readonly payer: BuyoutPayer;
      readonly monthsPaid: number;
      readonly base: Fen;
      readonly monthsSinceChange: number | undefined;
    }
  | {
      readonly kind: 'maternity-allowance';
      readonly id: string;
      readonly employer: AllowanceEmployer;
      readonly averageWage: Fen;
      readonly birth: Birth;
      readonly monthsContributed: number;
    }
  | {
      readonly kind: 'benefit-start';
      readonly id: string;
      readonly payer: StartPayer;
      readonly event: 'first' | 'resume';
      readonly paidOn: Day;
      readonly interruptedMonths: number | undefined;
    };

export type StayRelation = ValueOf<'stay'>;

/** The value that a timeline holds on a day, or undefined before it begins. */
export function valueOn<T>(timeline: Timeline<T>, on: Day): T | undefined {
  let value: T | undefined;
  for (const entry of timeline) {
    if (entry.from > on) break;
    value = entry.value;
  }
  return value;
}
