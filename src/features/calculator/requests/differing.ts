import {
  explainAnswer,
  type Explanation,
  explanationOf,
  type RequestAnswer,
  type Term,
} from '@/engine/index.ts';
import type { PaidFor } from './request-step.ts';

/** What an answer is asked for, and its text under `requests.figure`. */
const ASKED = {
  'personal-monthly': 'youMonthly',
  'employer-monthly': 'employerMonthly',
  'buyout-personal': 'youOnce',
  'buyout-employer': 'employerOnce',
  allowance: 'allowance',
} as const satisfies { readonly [T in Term]?: string };
type Asked = keyof typeof ASKED;

const TERMS = Object.keys(ASKED) as readonly Asked[];

export const figureName = (term: Asked, { paidFor }: PaidFor): string =>
  term === 'employer-monthly' && paidFor ? 'forYouMonthly' : ASKED[term];

/** A figure that answers differ in, with its explanation in each of them. */
export interface Differing {
  readonly term: Asked;
  /** In the order of the answers; undefined of an answer that has no such figure. */
  readonly figures: readonly (Explanation | undefined)[];
}

/** The figures in which answers to one request under several readings differ. */
export function differingFigures(answers: readonly (RequestAnswer | undefined)[]): readonly Differing[] {
  const explained = answers.map((answer) => answer && explainAnswer(answer));
  return TERMS.flatMap((term) => {
    const figures = explained.map((each) => {
      const found = each && explanationOf(each, term);
      return found && 'figure' in found ? found : undefined;
    });
    return new Set(figures.map((each) => each?.figure)).size > 1 ? [{ term, figures }] : [];
  });
}
