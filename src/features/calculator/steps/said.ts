import type { Fen } from '@/engine/index.ts';
import type { Question } from './questions.ts';

/** What was answered, as the check says it. */
export interface Said {
  readonly label: string;
  /** In words; nothing where there is none yet. */
  readonly answer: string | number | false | undefined;
  /** The same, of an amount that can be read. */
  readonly amount?: Fen | undefined;
}

/** The answers to some of the questions: one may have several. */
export type AnswersTo<Q extends Question> = Readonly<Record<Q, readonly Said[]>>;
