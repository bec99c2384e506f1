/** What is wrong with a pack, and where. The texts for people belong to the codes and live outside the engine. */
export interface PackProblem {
  /** Path of the value in the file, such as `coverages[0].rate[2].is`; empty for the file as a whole. */
  readonly path: string;
  readonly code: PackProblemCode;
  /** What the code's text needs: an id, the combination that is missing, what was found. */
  readonly detail?: Readonly<Record<string, string>>;
}

export const PACK_PROBLEM_CODES = [
  'not-a-pack',
  'newer-format',
  'unknown-key',
  'missing-key',
  'bad-value',
  'duplicate-id',
  'no-basis',
  'bad-pinyin',
  'unknown-article',
  'unknown-assumption',
  'unknown-reading',
  'unknown-option',
  'missing-option',
  'unknown-parameter',
  'unknown-deductible',
  'unknown-limit',
  'unknown-supplement',
  'not-used',
  'bad-amount',
  'bad-share',
  'bad-multiple',
  'bad-count',
  'missing-combination',
  'double-combination',
] as const;
export type PackProblemCode = (typeof PACK_PROBLEM_CODES)[number];
