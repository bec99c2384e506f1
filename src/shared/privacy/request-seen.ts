import { emptyRequest, type RequestDraft } from '../draft/request.ts';
import { birthSeen } from './birth-seen.ts';

/** A calculation that is no visit, with what belongs to its kind and payer; the rest is in no field that can be seen. */
export const requestSeen = (request: RequestDraft): RequestDraft => ({
  ...emptyRequest(request.id, request.kind),
  ...fieldsSeen(request),
});

function fieldsSeen(request: RequestDraft): Partial<RequestDraft> {
  const { payer } = request;
  switch (request.kind) {
    case 'contribution':
      return { payer, ...(payer.startsWith('employer-') ? { wage: request.wage } : {}) };
    case 'retirement-buyout': {
      const { monthsPaid, base, monthsSinceChange } = request;
      return { payer, monthsPaid, base, ...(payer === 'flexible-4' ? {} : { monthsSinceChange }) };
    }
    case 'maternity-allowance': {
      const { employer, averageWage, monthsContributed } = request;
      return { employer, averageWage, monthsContributed, ...birthSeen(request) };
    }
    case 'benefit-start': {
      const { event, paidOn, interruptedMonths } = request;
      return { payer, event, paidOn, ...(event === 'resume' ? { interruptedMonths } : {}) };
    }
  }
}
