import * as v from 'valibot';
import { basisEntries } from './basis.ts';
import { Figure } from './figure.ts';
import { Cell, FigureTable, Id } from './rows.ts';

/** Who pays contributions, and at which of the rates that a case may name. */
export const BUYOUT_PAYERS = ['employer-public', 'employer-other', 'flexible-4', 'flexible-8'] as const;
export const CONTRIBUTION_PAYERS = [...BUYOUT_PAYERS, 'unemployed', 'retired'] as const;
export const ALLOWANCE_EMPLOYERS = ['employer-public', 'employer-other', 'none'] as const;
export const START_PAYERS = ['employer', 'flexible'] as const;
export type BuyoutPayer = (typeof BUYOUT_PAYERS)[number];
export type ContributionPayer = (typeof CONTRIBUTION_PAYERS)[number];
export type AllowanceEmployer = (typeof ALLOWANCE_EMPLOYERS)[number];
export type StartPayer = (typeof START_PAYERS)[number];

/** A share of the base that somebody owes; null where they owe nothing. */
const Owed = v.nullable(Figure);

/** What a contribution is a share of, in yuan a month. */
const ContributionBase = v.variant('kind', [
  /** The wage, not below and not above a share of a published standard; `employerOn` says what the employer's is of. */
  v.strictObject({
    kind: v.literal('bounded-wage'),
    standard: Id,
    least: Figure,
    most: Figure,
    employerOn: v.picklist(['bounded', 'wage']),
  }),
  v.strictObject({ kind: v.literal('parameter'), parameter: Id }),
  v.strictObject({ kind: v.literal('parameter-share'), parameter: Id, share: Figure }),
  v.strictObject({ kind: v.literal('none') }),
]);
export type ContributionBase = v.InferOutput<typeof ContributionBase>;

const ContributionRow = v.strictObject({
  payer: v.picklist(CONTRIBUTION_PAYERS),
  base: ContributionBase,
  employer: Owed,
  personal: Owed,
  /** Whether the person pays twelve months at once. */
  yearly: v.boolean(),
  /** What the supplement costs, in yuan a year; null where the document does not say. */
  premium: v.nullable(v.strictObject({ employer: Owed, personal: Owed, ...basisEntries })),
  ...basisEntries,
});
export type ContributionRow = v.InferOutput<typeof ContributionRow>;

/** What it costs to retire with too few months paid. */
const RetirementBuyout = v.strictObject({
  /** Months to be paid by retirement. */
  months: Cell,
  /** What the missing ones cost, as a multiple of their contribution. */
  surcharge: Cell,
  /** Months to be paid since a change to another payer; what they lack beyond `months` costs `surcharge` times. */
  afterChange: v.nullable(v.strictObject({ months: Cell, surcharge: v.nullable(Cell) })),
  payers: v.array(
    v.strictObject({ payer: v.picklist(BUYOUT_PAYERS), employer: Owed, personal: Owed, ...basisEntries }),
  ),
});
export type RetirementBuyout = v.InferOutput<typeof RetirementBuyout>;

/** The allowance paid for the days of maternity leave. */
const MaternityAllowance = v.strictObject({
  /** By how the pregnancy ended. */
  days: FigureTable,
  /** Further days for each baby beyond the first. */
  furtherBaby: FigureTable,
  /** A month's wage is divided by so many days. */
  daysOfMonth: Cell,
  /** Months of continuous contributions without which nothing is paid. */
  leastMonths: Cell,
  employers: v.array(
    v.strictObject({
      employer: v.picklist(ALLOWANCE_EMPLOYERS),
      is: v.picklist(['paid', 'employer-pays-wage', 'not-entitled']),
      ...basisEntries,
    }),
  ),
});
export type MaternityAllowance = v.InferOutput<typeof MaternityAllowance>;

const Start = v.variant('kind', [
  /** The first day of the month after the payment. */
  v.strictObject({ kind: v.literal('next-month') }),
  v.strictObject({ kind: v.literal('after-months'), months: Figure }),
]);

/** From when benefits are had. After an interruption the bounds of `interruption` decide. */
const BenefitStart = v.strictObject({
  first: v.array(v.strictObject({ payer: v.picklist(START_PAYERS), is: Start, ...basisEntries })),
  /** What payment brings back after an interruption between the two bounds; null where that is not stated. */
  resume: v.nullable(
    v.strictObject({ benefits: v.picklist(['retroactive', 'from-payment']), ...basisEntries }),
  ),
});
export type BenefitStart = v.InferOutput<typeof BenefitStart>;

/** The calculations beside claims, each null where the document has no terms for it. */
export const RequestTerms = v.strictObject({
  contribution: v.nullable(v.array(ContributionRow)),
  'retirement-buyout': v.nullable(RetirementBuyout),
  'maternity-allowance': v.nullable(MaternityAllowance),
  'benefit-start': v.nullable(BenefitStart),
});
