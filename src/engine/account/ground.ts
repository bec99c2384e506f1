import type { Month } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import type { Enrolment, Status } from '../pack/dimensions.ts';
import type { CreditRow } from '../pack/schema.ts';

/** What decides a credit: that nothing can, that a period is unpaid or was repaid later, or what the row of the table is. */
export type CreditDecision = 'not-in-force' | 'no-status' | 'unpaid' | 'repaid' | CreditRow['is']['kind'];

/** How the credit of one month comes about: data, never prose. */
export interface CreditGround {
  readonly decision: CreditDecision;
  /** Whose terms the month is credited on; undefined where the person has no status yet. */
  readonly status: Status | undefined;
  /** Whether another status holds from that very day, and counts from the next month on. */
  readonly delayed: boolean;
  /** On the month's first day, as are the contributions. */
  readonly enrolment: Enrolment;
  readonly contributions: 'paid' | 'unpaid' | 'repaid';
  /** undefined where the credit is no share of anything, or was not come to. */
  readonly share:
    | {
        /** Id of a parameter, or the contribution base. */
        readonly of: string;
        readonly rate: Rate;
        /** undefined where it is not given. */
        readonly level: Fen | undefined;
      }
    | undefined;
  /** What of the credit makes earlier months good. */
  readonly makeUp: MakeUp | undefined;
}

/** The difference between the final level and the provisional one, for every month that had the latter. */
export interface MakeUp {
  readonly months: number;
  readonly first: Month;
  readonly early: Fen;
  readonly late: Fen;
  /** Of one month, rounded to the fen, half up. */
  readonly difference: Fen;
  /** `difference × months`. */
  readonly amount: Fen;
}
