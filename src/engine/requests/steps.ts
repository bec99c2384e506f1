import type { Day } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Basis } from '../pack/basis.ts';
import type { Figure } from '../pack/figure.ts';

export type Owing = 'employer' | 'personal';

/** How an answer came about, in the order of working it out: data with the cell it rests on, never prose. */
export type RequestStep = { readonly basis: Basis } & (
  | {
      readonly name: 'bounded-base';
      readonly wage: Fen;
      /** Id of a parameter, and its value. */
      readonly parameter: string;
      readonly standard: Fen;
      readonly least: { readonly figure: Figure; readonly amount: Fen };
      readonly most: { readonly figure: Figure; readonly amount: Fen };
      readonly base: Fen;
    }
  | {
      readonly name: 'parameter-base';
      readonly parameter: string;
      readonly value: Fen;
      /** undefined where the parameter is the base itself. */
      readonly share: Figure | undefined;
      readonly base: Fen;
    }
  | {
      readonly name: 'monthly-share';
      readonly owing: Owing;
      readonly base: Fen;
      readonly share: Figure;
      readonly amount: Fen;
    }
  | { readonly name: 'nothing-owed'; readonly owing: Owing }
  | { readonly name: 'twelve-months'; readonly monthly: Fen; readonly amount: Fen }
  | {
      readonly name: 'premium';
      readonly owing: Owing;
      /** null where they pay none of it. */
      readonly figure: Figure | null;
      readonly amount: Fen;
    }
  | {
      readonly name: 'months-short' | 'months-short-since-change';
      readonly needed: number;
      readonly paid: number;
      readonly short: number;
    }
  /** `charged = short × surcharge + further × furtherSurcharge`, in months of contribution; a decimal. */
  | {
      readonly name: 'months-charged';
      readonly short: number;
      readonly surcharge: Figure;
      readonly further: number;
      readonly furtherSurcharge: Figure | undefined;
      /** What the further months rest on; undefined where the document has none. */
      readonly furtherBasis: Basis | undefined;
      readonly charged: string;
    }
  | {
      readonly name: 'buyout-share';
      readonly owing: Owing;
      readonly months: string;
      readonly base: Fen;
      readonly share: Figure;
      readonly amount: Fen;
    }
  | {
      readonly name: 'leave-days';
      readonly ofBirth: Figure;
      readonly furtherBabies: number;
      readonly eachFurther: Figure;
      readonly furtherBasis: Basis;
      readonly days: number;
    }
  | {
      readonly name: 'allowance';
      readonly wage: Fen;
      readonly daysOfMonth: number;
      readonly days: number;
      readonly amount: Fen;
    }
  | { readonly name: 'no-allowance'; readonly reason: 'not-entitled' | 'employer-pays-wage' }
  | { readonly name: 'contributions'; readonly least: number; readonly paid: number }
  | { readonly name: 'starts-next-month'; readonly paidOn: Day; readonly from: Day }
  | {
      readonly name: 'starts-after-months';
      readonly paidOn: Day;
      readonly months: number;
      readonly from: Day;
    }
  | {
      readonly name: 'interruption';
      readonly months: number;
      readonly shortUnder: number;
      readonly longOver: number;
      readonly length: 'short' | 'middle' | 'long';
    }
);
