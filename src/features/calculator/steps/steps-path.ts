import { PATHS } from '../paths.ts';
import type { CHECK, Question } from './questions.ts';

/** Where a question, or the check, stands. */
export const stepPath = (step: Question | typeof CHECK): string => `${PATHS.steps}/${step}`;
