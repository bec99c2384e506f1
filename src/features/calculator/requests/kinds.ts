import type { RequestKind } from '@/shared/draft/request.ts';
import { PATHS } from '../paths.ts';

/** In the order in which they are offered. Each is also the word of its address. */
export const KINDS = [
  'contribution',
  'retirement-buyout',
  'maternity-allowance',
  'benefit-start',
] as const satisfies readonly RequestKind[];

export const isKind = (word: string | undefined): word is RequestKind =>
  (KINDS as readonly (string | undefined)[]).includes(word);

/** Where the choice of a kind stands; with the id of a region likewise. */
export const requestsPath = (policy?: string): string =>
  [PATHS.requests, ...(policy === undefined ? [] : [policy])].join('/');

/** Where the screen of a kind stands; with the id of a region, as a link that chooses it. */
export const requestPath = (kind: RequestKind, policy?: string): string =>
  [PATHS.requests, kind, ...(policy === undefined ? [] : [policy])].join('/');
