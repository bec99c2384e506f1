import type { Asking } from './asking.ts';
import { type Question, questionsFor } from './questions.ts';
import type { AnswersTo, Said } from './said.ts';
import { useBillAnswers } from './use-bill-answers.ts';
import { usePersonAnswers } from './use-person-answers.ts';
import { useVisitAnswers } from './use-visit-answers.ts';

interface Answer extends Said {
  readonly question: Question;
}

/** Every question asked with its answers. */
export function useAnswers(asking: Asking): readonly Answer[] {
  const answersTo: AnswersTo<Question> = {
    ...usePersonAnswers(asking),
    ...useVisitAnswers(asking),
    ...useBillAnswers(asking),
  };
  return questionsFor(asking).flatMap((question) =>
    answersTo[question].map((answer) => ({ question, ...answer })),
  );
}
