import { readingsThatMatter } from '../analysis/readings-that-matter.ts';
import type { Case } from '../case/case.ts';
import type { OpenPack } from '../pack/open.ts';
import { Book } from '../settle/book.ts';
import { fold } from '../settle/fold.ts';
import { policyUnder } from '../settle/policy.ts';
import { NO_RECORD } from '../settle/recorder.ts';
import { traceRecorder } from '../settle/trace.ts';
import { conclude } from './conclude.ts';
import { outcomeOf } from './outcome.ts';
import type { Settlement } from './settlement.ts';

/** Kept between calls; what leaves this file is copied out of them. */
const book = new Book();
const other = new Book();

/**
 * Settles a case under the readings that it chooses.
 * @param open the pack of the case's policy
 * @param options `trace: false` leaves the traces out, for those who only want amounts
 */
export function settle(open: OpenPack, kase: Case, options: { readonly trace: boolean }): Settlement {
  const policy = policyUnder(open, kase.readings);
  const recorder = options.trace ? traceRecorder() : undefined;
  fold(policy, kase, book, recorder ?? NO_RECORD);
  const claims = kase.claims.map((claim, index) => outcomeOf(book, claim, index, recorder?.traces[index]));
  const matter = readingsThatMatter(open, kase, book, (alternative, cares) => {
    fold(alternative, kase, other, NO_RECORD, cares);
    return other;
  });
  return conclude(policy, kase, book, claims, matter);
}
