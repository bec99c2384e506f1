import type { Status } from '@/engine/index.ts';
import type { Draft } from '@/shared/draft/draft.ts';

/**
 * The draft in another region, or with another status all along: nothing in it is lost.
 * @param status undefined where it stays as entered
 */
export const otherwise = (draft: Draft, policy: string, status: Status | undefined): Draft => ({
  ...draft,
  policy,
  ...(status === undefined ? {} : { status, statusChanges: [] }),
});
