import type { Term } from '@/engine/index.ts';

/** Of what unfolds to a figure of the answer to a request. @param request its id */
export const answerLineId = (request: string, term: Term): string => `request-${request}-${term}`;
