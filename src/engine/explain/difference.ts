import type { Day } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Rate } from '../money/rate.ts';
import type { Dimension } from '../pack/dimensions.ts';
import type { Reason } from '../pack/schema.ts';

/** Why a claim is paid in another way than the one before it: a code, and the facts that it is said with. */
export type Difference =
  /** Nothing or only a part of a yearly deductible was left, since claims before used it. */
  | {
      readonly code: 'deductible-met' | 'deductible-partly-met';
      readonly whole: Fen;
      readonly used: Fen;
      readonly charged: Fen;
    }
  /** The deductible of the day was charged already, all of it or a part. */
  | { readonly code: 'same-day'; readonly whole: Fen; readonly used: Fen; readonly charged: Fen }
  /** The whole expense does not exceed what is left of the deductible, so that nothing is left to be paid. */
  | { readonly code: 'below-deductible'; readonly charged: Fen }
  /** The same where every visit has a deductible of its own, two of one day as well. */
  | {
      readonly code: 'below-deductible-of-visit';
      readonly whole: Fen;
      readonly charged: Fen;
      /** Whether the one before was on the same day. */
      readonly sameDay: boolean;
    }
  /** It is charged, where before nothing was: another day, another institution, another year. */
  | {
      readonly code: 'deductible-of-new-day' | 'deductible-of-new-year';
      readonly whole: Fen;
      readonly charged: Fen;
    }
  /** Nothing, or less than would be paid, was left of a limit. */
  | {
      readonly code: 'limit-reached' | 'limit-nearly-reached';
      readonly limit: string;
      readonly whole: Fen;
      readonly used: Fen;
      readonly left: Fen;
    }
  /** A limit that cut the one before has begun anew. */
  | { readonly code: 'new-month' | 'new-year'; readonly limit: string; readonly whole: Fen }
  /** What was borne has exceeded the threshold of a supplement. */
  | { readonly code: 'supplement-begins'; readonly supplement: string; readonly threshold: Fen }
  /** The one before was in part below the threshold of a supplement, or the threshold has begun anew with the year. */
  | {
      readonly code: 'threshold-passed' | 'threshold-of-new-year';
      readonly supplement: string;
      readonly threshold: Fen;
    }
  /** Another status, enrolment, level, place or condition, to which other terms belong. */
  | {
      readonly code:
        'status-changed' | 'enrolment-changed' | 'level-differs' | 'place-differs' | 'condition-differs';
      readonly dimension: Dimension;
      readonly from: string;
      readonly to: string;
      readonly terms: ChangedTerms;
    }
  /** The document itself changed its terms between the two. */
  | { readonly code: 'terms-of-date'; readonly terms: ChangedTerms }
  /** A stay of the same case shuts it out; `later` where that was entered after it. */
  | { readonly code: 'within-stay'; readonly from: Day; readonly until: Day; readonly later: boolean }
  | { readonly code: 'in-arrears'; readonly from: Day; readonly until: Day }
  | { readonly code: 'refused' | 'left-open' | 'no-longer-refused'; readonly reason: Reason }
  /** What differs rests on a clause with two meanings. */
  | { readonly code: 'reading'; readonly reading: string; readonly option: string };

/** Which of the terms differ, as they are now; undefined where they are the same. */
export interface ChangedTerms {
  readonly rate?: { readonly from: Rate; readonly to: Rate };
  readonly deductible?: Fen;
  readonly limits: readonly { readonly id: string; readonly whole: Fen }[];
}
