import { BUYOUT_PAYERS, CONTRIBUTION_PAYERS, START_PAYERS } from '@/engine/index.ts';
import { birthOf } from './project-birth.ts';
import type { RequestDraft } from './request.ts';
import { amountText, chosen, countText, dateText, given } from './texts.ts';

/** A request in the case format, with what its kind and payer have. */
export function requestOf(request: RequestDraft): object {
  const { id, kind } = request;
  return { kind, id, ...fieldsOf(request) };
}

function fieldsOf(request: RequestDraft): object {
  const { kind, payer } = request;
  switch (kind) {
    case 'contribution':
      return {
        ...payerOf(payer, CONTRIBUTION_PAYERS),
        ...(payer.startsWith('employer-') ? given('wage', amountText(request.wage)) : {}),
      };
    case 'retirement-buyout':
      return {
        ...payerOf(payer, BUYOUT_PAYERS),
        ...given('monthsPaid', countText(request.monthsPaid)),
        ...given('base', amountText(request.base)),
        ...(payer === 'flexible-4' ? {} : given('monthsSinceChange', countText(request.monthsSinceChange))),
      };
    case 'maternity-allowance':
      return {
        ...chosen('employer', request.employer),
        ...given('averageWage', amountText(request.averageWage)),
        birth: birthOf(request),
        ...given('monthsContributed', countText(request.monthsContributed)),
      };
    case 'benefit-start':
      return {
        ...payerOf(benefitPayer(payer), START_PAYERS),
        ...chosen('event', request.event),
        paidOn: dateText(request.paidOn) ?? '',
        ...(request.event === 'resume'
          ? given('interruptedMonths', countText(request.interruptedMonths))
          : {}),
      };
  }
}

/** A payer chosen for another kind of request is none for this one. */
const payerOf = (payer: string, allowed: readonly string[]): object =>
  allowed.includes(payer) ? { payer } : {};

/** When benefits start depends on whether an employer pays, and on nothing else. */
const benefitPayer = (payer: RequestDraft['payer']): string => payer.replace(/-.*$/u, '');
