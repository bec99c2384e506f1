import type { Draft } from '../draft/draft.ts';
import { isBegun } from '../draft/request.ts';
import { requestSeen } from './request-seen.ts';
import { visitSeen } from './visit-seen.ts';

/**
 * The draft as it may leave the device: no field of it holds what its person can see on no screen, whatever region they
 * choose, and nothing that is settled in any region is otherwise for it. A calculation in which nothing is entered, which
 * somebody has only looked at, is not in it.
 */
export const draftSeen = (draft: Draft): Draft => ({
  ...draft,
  visits: draft.visits.map(visitSeen),
  requests: draft.requests.map(requestSeen).filter(isBegun),
});
