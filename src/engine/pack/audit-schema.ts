import * as v from 'valibot';
import { Cite } from './basis.ts';
import { Text } from './rows.ts';

/**
 * A figure that the audit of a pack against the text of its document may list, and why it is right all the same: one that
 * the pack states and the article does not, such as the outcome of an example, or one that the article states and the
 * pack has no use for. `figure` is written as in the texts, and may name several that have one reason.
 */
export const AuditException = v.strictObject({
  figure: v.pipe(v.string(), v.nonEmpty()),
  cite: Cite,
  why: Text,
});
