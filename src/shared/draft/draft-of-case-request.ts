import { birthDraftOf } from './draft-of-case-claim.ts';
import type { RequestJson } from './draft-of-case-json.ts';
import { shownAmount } from './draft-of-case-person.ts';
import { emptyRequest, type RequestDraft } from './request.ts';
import { newId } from './store.ts';

/** The draft of a request that can be read, with an id of this page. */
export function requestDraftOf(request: RequestJson): RequestDraft {
  const { kind, payer = '', employer = '', event = '', paidOn = '' } = request;
  return {
    ...emptyRequest(newId(), kind),
    payer,
    wage: shownAmount(request.wage),
    monthsPaid: shownCount(request.monthsPaid),
    base: shownAmount(request.base),
    monthsSinceChange: shownCount(request.monthsSinceChange),
    employer,
    averageWage: shownAmount(request.averageWage),
    ...birthDraftOf(request.birth),
    monthsContributed: shownCount(request.monthsContributed),
    event,
    paidOn,
    interruptedMonths: shownCount(request.interruptedMonths),
  };
}

const shownCount = (count: number | undefined): string => (count === undefined ? '' : String(count));
