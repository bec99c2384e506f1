import * as v from 'valibot';
import { basisEntries, Cite } from './basis.ts';
import { PlainDate, When } from './condition.ts';
import { DIMENSIONS } from './dimensions.ts';
import { Figure } from './figure.ts';

export const PACK_FORMAT = 'gongji-pack/1';

/** Most limits that one coverage may have. */
export const MOST_LIMITS = 4;

/** A text for people, complete in both languages. */
export const Text = v.strictObject({
  'zh-CN': v.pipe(v.string(), v.nonEmpty()),
  en: v.pipe(v.string(), v.nonEmpty()),
});
export type Text = v.InferOutput<typeof Text>;

const Id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));

/** A row of a decision table: under which condition which cell stands, and the article that says so. */
const rowOf = <S extends v.GenericSchema>(cell: S) =>
  v.strictObject({ when: When, is: cell, ...basisEntries });
const FigureTable = v.array(rowOf(Figure));
export type FigureRow = v.InferOutput<typeof FigureTable>[number];

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

/** The most that the fund pays within a period. Coverages that name the same limit share it. */
const Limit = v.strictObject({
  id: Id,
  period: v.picklist(['month', 'year']),
  amount: FigureTable,
});

/** How one kind of care is paid: after which deductible, at which rate, within which limits. */
const Coverage = v.strictObject({
  care: v.picklist(DIMENSIONS.care),
  deductible: v.nullable(Id),
  rate: FigureTable,
  limits: v.pipe(v.array(Id), v.maxLength(MOST_LIMITS)),
  prescriber: v.picklist(['required', 'optional']),
  /** The share of class B items that the person pays first; a bill of this care then states `classB`. */
  classBShare: v.exactOptional(v.strictObject({ is: Figure, ...basisEntries })),
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
});

/** A policy pack in which every choice is resolved by the readings in force. */
export const Pack = v.strictObject({
  format: v.literal(PACK_FORMAT),
  id: Id,
  version: v.pipe(v.string(), v.nonEmpty()),
  name: Text,
  document: Document,
  enrolments: v.pipe(v.array(v.picklist(DIMENSIONS.enrolment)), v.minLength(1)),
  parameters: v.array(Parameter),
  readings: v.array(Reading),
  assumptions: v.array(v.strictObject({ id: Id, text: Text, cite: v.exactOptional(Cite) })),
  articles: v.record(v.string(), v.strictObject({ gist: Text })),
  /** The chronic and special diseases that the document lists, by its own number. */
  diseases: v.array(v.strictObject({ id: v.string(), name: Text, cite: Cite })),
  substitutions: v.array(Substitution),
  gates: v.array(Gate),
  notes: v.array(Note),
  deductibles: v.array(Deductible),
  limits: v.array(Limit),
  coverages: v.array(Coverage),
  account: Account,
  /** Sentences of this pack's own for codes of notes and reasons, where the generic one would lack its facts. */
  says: v.record(Id, v.strictObject({ text: Text, cite: Cite })),
  /** What the document says beside the figures, shown to the person and not computed. */
  shown: v.array(v.strictObject({ id: Id, text: Text, cite: Cite })),
});
export type Pack = v.InferOutput<typeof Pack>;
export type Coverage = Pack['coverages'][number];
export type Deductible = Pack['deductibles'][number];
export type Limit = Pack['limits'][number];
export type Parameter = Pack['parameters'][number];
export type CreditRow = Pack['account']['credit'][number];
export type ArrearsRow = Pack['account']['inArrears'][number];
