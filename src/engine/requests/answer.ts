import type { Case, Request } from '../case/case.ts';
import type { Pack } from '../pack/schema.ts';
import { answerAllowance } from './allowance.ts';
import type { Answer } from './answer-parts.ts';
import { answerBuyout } from './buyout.ts';
import { answerContribution } from './contribution.ts';
import { answerStart } from './start.ts';

/** What the engine says to a request: the fields of its kind, why, and how it came to them. */
export type RequestAnswer = {
  readonly [K in Request['kind']]: { readonly id: string; readonly kind: K } & Answer<K>;
}[Request['kind']];

/** Answers a request from the cells of the pack. A pack without terms for it says `not-specified`. */
export function answer(request: Request, pack: Pack, { parameters }: Case): RequestAnswer {
  const { id } = request;
  switch (request.kind) {
    case 'contribution':
      return { id, kind: request.kind, ...answerContribution(request, pack, parameters) };
    case 'retirement-buyout':
      return { id, kind: request.kind, ...answerBuyout(request, pack) };
    case 'maternity-allowance':
      return { id, kind: request.kind, ...answerAllowance(request, pack) };
    case 'benefit-start':
      return { id, kind: request.kind, ...answerStart(request, pack) };
  }
}

/** Whether two answers to one request differ in anything but how they came about. */
export function differ(a: RequestAnswer, b: RequestAnswer): boolean {
  return a.reason !== b.reason || JSON.stringify(a.fields) !== JSON.stringify(b.fields);
}
