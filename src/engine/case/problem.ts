/** What is wrong with one value of a case. The texts for people belong to the codes and live outside the engine. */
export interface CaseProblem {
  /** Path of the value, such as `claims[2].provider.level`; of the key where one is missing; `""` for the whole. */
  readonly path: string;
  readonly code: CaseProblemCode;
}

export const CASE_PROBLEM_CODES = [
  'not-json',
  'not-an-object',
  'not-a-list',
  'unknown-key',
  'missing-key',
  'bad-text',
  'bad-value',
  'bad-boolean',
  'bad-amount',
  'bad-date',
  'bad-month',
  'bad-year',
  'bad-count',
  'bad-format',
  'unknown-policy',
  'empty-timeline',
  'out-of-order',
  'before-timeline',
  'ends-before-start',
  'repaid-before-start',
  'periods-touch',
  'after-discharge',
  'duplicate',
  'duplicate-id',
  'too-many-diseases',
  'disease-not-listed',
  'no-pooled-only',
  'no-pharmacy-for-care',
  'prescriber-needed',
  'no-class-b-share',
  'class-b-twice',
  'no-self-payment-first',
  'more-than-total',
  'more-than-eligible',
  'unknown-parameter',
  'unknown-reading',
  'not-in-this-policy',
  'outside-year',
  'not-for-this-payer',
] as const;
export type CaseProblemCode = (typeof CASE_PROBLEM_CODES)[number];
