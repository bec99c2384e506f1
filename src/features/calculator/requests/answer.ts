import type { RequestAnswer } from '@/engine/index.ts';
import type { RequestKind } from '@/shared/draft/request.ts';

/** The answer to a request of one kind. */
export type AnswerOf<K extends RequestKind> = Extract<RequestAnswer, { readonly kind: K }>;

/** Whether there is anything to show of an answer: figures, or why they are nothing. */
export const isKnown = ({ reason }: RequestAnswer): boolean =>
  reason !== 'not-specified' && reason !== 'missing-parameter';
