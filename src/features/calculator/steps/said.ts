import type { ReactNode } from 'react';
import type { Question } from './questions.ts';

/** What was answered, as the check says it. */
export interface Said {
  readonly label: string;
  readonly answer: ReactNode;
}

/** The answers to some of the questions: one may have several. */
export type AnswersTo<Q extends Question> = Readonly<Record<Q, readonly Said[]>>;
