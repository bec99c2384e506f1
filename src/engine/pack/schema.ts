import * as v from 'valibot';
import { AuditException } from './audit-schema.ts';
import { basisEntries, Cite } from './basis.ts';
import { PlainDate, When } from './condition.ts';
import { DIMENSIONS } from './dimensions.ts';
import { Figure } from './figure.ts';
import { GuideEntry, Pinyin } from './guide-schema.ts';
import { RequestTerms } from './request-schema.ts';
import { Cell, type FigureRow, FigureTable, Id, rowOf, Text } from './rows.ts';
import { KeepingRow, UseRow } from './use-schema.ts';

export const PACK_FORMAT = 'gongji-pack/1';

/** Most limits that bound the payments of one coverage, that of its supplement among them. */
export const MOST_LIMITS = 4;

/** Everything of the document that is no rule: what it is, and since when and how long it holds. */
const Document = v.strictObject({
  title: Text,
  number: v.nullable(v.string()),
  issuer: Text,
  issued: v.nullable(PlainDate),
  nature: v.picklist(['in-force', 'trial', 'draft']),
  inForceFrom: v.strictObject({ date: PlainDate, cite: Cite }),
  /** `until` is the last day of a term that the document states; null where it states one without a date. */
  statedTerm: v.nullable(v.strictObject({ until: v.nullable(PlainDate), text: Text, cite: Cite })),
});

/** A figure that no document gives: the person enters it. */
const Parameter = v.strictObject({
  id: Id,
  kind: v.picklist(['amount', 'month']),
  label: Text,
  hint: Text,
  cite: Cite,
});

/** A clause with two defensible meanings. */
const Reading = v.strictObject({
  id: Id,
  question: Text,
  default: Id,
  options: v.pipe(v.array(v.strictObject({ id: Id, label: Text, meaning: Text })), v.minLength(2)),
  cite: Cite,
});

/**
 * Settles a claim on the terms of another value of a dimension: a community centre on those of a primary
 * institution, a pharmacy on those of the institution that prescribed.
 */
const Substitution = v.strictObject({
  when: When,
  dimension: v.picklist(['provider', 'status', 'place']),
  becomes: v.union([v.string(), v.strictObject({ valueOf: v.literal('prescribedBy') })]),
  note: v.exactOptional(Id),
  ...basisEntries,
});
export type Substitution = v.InferOutput<typeof Substitution>;

/** Reasons why a claim is not settled, in the order in which they are looked at (docs/case-format.md). */
export const REASONS = [
  'not-in-force',
  'not-specified',
  'waiting-period',
  'in-arrears',
  'during-inpatient-stay',
  'condition-not-registered',
  'disease-not-registered',
  'not-designated',
  'provider-not-covered',
  'no-prescription',
  'offsite-unregistered',
] as const;
export type Reason = (typeof REASONS)[number];

/** Under its condition, a claim is not settled. `not-specified` leaves it undetermined, any other excludes it. */
const Gate = v.strictObject({
  when: When,
  reason: v.picklist(REASONS.slice(1)),
  note: v.exactOptional(Id),
  ...basisEntries,
});
export type Gate = v.InferOutput<typeof Gate>;

/** Something to know about a settled claim. */
const Note = v.strictObject({ when: When, note: Id, ...basisEntries });
export type Note = v.InferOutput<typeof Note>;

/**
 * What the person pays before the fund does. `chargedOn: first-visit` charges the first settled visit of an
 * institution-day alone, whatever it left of the amount.
 */
const Deductible = v.strictObject({
  id: Id,
  period: v.picklist(['claim', 'institution-day', 'year']),
  chargedOn: v.picklist(['every-visit', 'first-visit']),
  amount: FigureTable,
});

/** The figure of a limit: a table, or a figure of the diseases that the person is registered for. */
const LimitAmount: v.GenericSchema<unknown, readonly FigureRow[] | HighestOf> = v.lazy((input) =>
  Array.isArray(input) ? FigureTable : HighestOf,
);
const HighestOf = v.strictObject({ highestOf: v.literal('registered-diseases'), ...basisEntries });
export type HighestOf = v.InferOutput<typeof HighestOf>;

/** The most that is paid within a period. Coverages that name the same limit share it. */
const Limit = v.strictObject({
  id: Id,
  period: v.picklist(['claim', 'month', 'year', 'pregnancy']),
  /** What it bounds: the payment (as where nothing stands), or the expense that is paid for. */
  bounds: v.exactOptional(v.picklist(['payment', 'expense'])),
  amount: LimitAmount,
  /** What it is raised by, for each registered disease or baby beyond the first. */
  further: v.exactOptional(
    v.strictObject({ each: v.picklist(['registered-disease', 'baby']), amount: FigureTable }),
  ),
});

/**
 * What a second insurance pays of the money that basic insurance left to the person: of what exceeds the threshold,
 * in one claim or in all of a year together.
 */
const SupplementRule = v.strictObject({
  id: Id,
  /** Which expense counts: all that is eligible, or what the limits of the coverage let through. */
  expense: v.picklist(['eligible', 'within-limits']),
  /** Whether what the person paid first on class B items counts with it. */
  preSelfPay: v.picklist(['counted', 'not-counted']),
  threshold: v.strictObject({ is: Figure, per: v.picklist(['claim', 'year']), ...basisEntries }),
  rate: Cell,
  limit: v.nullable(Id),
});

/** How one kind of care is paid: after which deductible, at which rate, within which limits. */
const Coverage = v.strictObject({
  care: v.picklist(DIMENSIONS.care),
  deductible: v.nullable(Id),
  /** null where there is no rate: what the limits leave is paid whole, unless {@link basicOnBill} says otherwise. */
  rate: v.nullable(FigureTable),
  limits: v.pipe(v.array(Id), v.maxLength(MOST_LIMITS)),
  supplement: v.nullable(Id),
  prescriber: v.picklist(['required', 'optional']),
  /** Stands where basic insurance pays by rules of another document, and the bill says how much. */
  basicOnBill: v.exactOptional(v.literal(true)),
  /** Stands where what was done elsewhere during a stay counts up to the treating institution's own price. */
  outsideChecks: v.exactOptional(v.strictObject({ text: Text, ...basisEntries })),
  /** The share of class B items that the person pays first; a bill of this care then states `classB`. */
  classBShare: v.exactOptional(Cell),
});

/**
 * Which lengths of an unpaid period the document tells apart, in months: shorter than `shortUnder`, longer than
 * `longOver`, and how long benefits are waited for after one of the latter.
 */
const Interruption = v.strictObject({
  shortUnder: Figure,
  longOver: Figure,
  wait: Figure,
  ...basisEntries,
});

const Credit = v.variant('kind', [
  v.strictObject({ kind: v.literal('base-share'), share: Figure }),
  v.strictObject({ kind: v.literal('parameter-share'), share: Figure, parameter: Id }),
  v.strictObject({ kind: v.literal('amount'), amount: Figure }),
  /** A share of a level known later: `provisional` first, `final` from the month `finalFrom` on, with make-up. */
  v.strictObject({
    kind: v.literal('provisional-share'),
    share: Figure,
    provisional: Id,
    final: Id,
    finalFrom: Id,
  }),
  v.strictObject({ kind: v.literal('nothing') }),
  v.strictObject({ kind: v.literal('not-specified') }),
]);
export type Credit = v.InferOutput<typeof Credit>;

const Account = v.strictObject({
  credit: v.array(rowOf(Credit)),
  inArrears: v.array(rowOf(v.picklist(['nothing', 'not-specified']))),
  /** Where it stands, a change to this status on the first of a month counts from the next month on. */
  nextMonth: v.nullable(v.strictObject({ status: v.picklist(DIMENSIONS.status), ...basisEntries })),
  /** What the account pays of a claim's own share; null where the document has no rules of use. */
  spending: v.nullable(
    v.strictObject({ not: v.array(v.strictObject({ when: When, ...basisEntries })), ...basisEntries }),
  ),
  /** What it may be used for. Exactly one row holds for every use. */
  uses: v.array(UseRow),
  /** What becomes of what is left in it; one row a topic. */
  keeping: v.array(KeepingRow),
});

/** Something that is not computed, because the document leaves it open. */
const LeftOpen = v.strictObject({
  id: Id,
  /**
   * - `silent`: the document does not say
   * - `elsewhere`: it leaves it to another document
   * - `being-advanced`: it announces it without terms
   * - `facts`: it depends on facts that no form can ask for
   */
  why: v.picklist(['silent', 'elsewhere', 'being-advanced', 'facts']),
  what: Text,
  /** Of the Chinese `what`. */
  pinyin: Pinyin,
  text: Text,
  /** Whom to ask. */
  ask: Text,
  /** Missing where the document is silent altogether. */
  cite: v.exactOptional(Cite),
});

/** A policy pack in which every choice is resolved by the readings in force. */
export const Pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Id,
  version: v.pipe(v.string(), v.nonEmpty()),
  name: Text,
  /** Of the Chinese name. */
  pinyin: Pinyin,
  document: Document,
  enrolments: v.pipe(v.array(v.picklist(DIMENSIONS.enrolment)), v.minLength(1)),
  parameters: v.array(Parameter),
  readings: v.array(Reading),
  assumptions: v.array(v.strictObject({ id: Id, text: Text, cite: v.exactOptional(Cite) })),
  articles: v.record(v.string(), v.strictObject({ gist: Text })),
  /** The chronic and special diseases that the document lists, by its own number. */
  diseases: v.array(
    v.strictObject({
      id: v.string(),
      name: Text,
      pinyin: Pinyin,
      limit: v.exactOptional(Figure),
      cite: Cite,
    }),
  ),
  substitutions: v.array(Substitution),
  gates: v.array(Gate),
  notes: v.array(Note),
  deductibles: v.array(Deductible),
  limits: v.array(Limit),
  supplements: v.array(SupplementRule),
  coverages: v.array(Coverage),
  /** null where the document does not tell unpaid periods apart by their length. */
  interruption: v.nullable(Interruption),
  account: Account,
  requests: RequestTerms,
  /** Sentences of this pack's own for codes of notes and reasons, where the generic one would lack its facts. */
  says: v.record(Id, v.strictObject({ text: Text, cite: Cite })),
  leftOpen: v.array(LeftOpen),
  guide: v.array(GuideEntry),
  /** What the audit against the text of the document may list. */
  exceptions: v.array(AuditException),
});
export type Pack = v.InferOutput<typeof Pack>;
export type Coverage = Pack['coverages'][number];
export type Deductible = Pack['deductibles'][number];
export type Limit = Pack['limits'][number];
export type Supplement = Pack['supplements'][number];
export type Parameter = Pack['parameters'][number];
export type CreditRow = Pack['account']['credit'][number];
export type ArrearsRow = Pack['account']['inArrears'][number];
