/** What may be wrong with the file of the host, or with what stands at one of its keys. */
export type ConfigProblemCode =
  | 'unread'
  | 'not-json'
  | 'not-object'
  | 'format'
  | 'unknown-key'
  | 'missing-key'
  | 'text'
  | 'encoding'
  | 'hotline'
  | 'date'
  | 'list'
  | 'twice';

/** Something in the file that does not hold. What holds in its place is what would without it. */
export interface ConfigProblem {
  /** Where, as `publisher.en` or `regions[1]`; empty for the file as a whole. */
  readonly key: string;
  readonly code: ConfigProblemCode;
}
