import type { HospitalLevel, Place, Status } from '../../pack/dimensions.ts';
import type { Fen } from '../../money/fen.ts';

/** Amounts between two, both included. `most` is undefined where any larger one does the same. */
export interface AmountRange {
  readonly least: Fen;
  readonly most: Fen | undefined;
}

/** Where another visit of the day stands to the one that is checked. Visits are named by the ids of their claims. */
export type SameDayChange =
  /** At the same institution, and before it. */
  | { readonly how: 'together'; readonly other: string }
  /** At an institution of its own. */
  | { readonly how: 'apart' }
  /** Settled after or before the other one. */
  | { readonly how: 'after' | 'before'; readonly other: string }
  /** One that the case lacks, of so much eligible expense, came before it at the same institution. */
  | { readonly how: 'missing'; readonly eligible: AmountRange };

/** A single change of a case that may explain a slip: discrete ones, and amounts that were worked out. */
export type BillChange =
  | { readonly cause: 'reading'; readonly reading: string; readonly option: string }
  /** Of the institution, in the claims named; or of the one that prescribed what a pharmacy dispensed. */
  | {
      readonly cause: 'level';
      readonly level: HospitalLevel;
      readonly of: 'institution' | 'prescriber';
      readonly claims: readonly string[];
    }
  /** All along where `from` is undefined, else from that day on (`YYYY-MM-DD`). */
  | { readonly cause: 'status'; readonly status: Status; readonly from: string | undefined }
  | { readonly cause: 'place'; readonly place: Place }
  | ({ readonly cause: 'same-day' } & SameDayChange)
  /** Paid first on class B items, or the sum of such items, of which a share is paid first. */
  | { readonly cause: 'class-b'; readonly as: 'paid-first' | 'items'; readonly amount: AmountRange }
  /**
   * Used in the year before the claims of the case: of the deductible, of a limit, or counted towards a supplement.
   * `id` is that of the limit or supplement; a month's limit is `month:YYYY-MM`.
   */
  | {
      readonly cause: 'used';
      readonly of: 'deductible' | 'limit' | 'supplement';
      readonly id: string;
      readonly amount: AmountRange;
    };

export type BillCause = BillChange['cause'];
