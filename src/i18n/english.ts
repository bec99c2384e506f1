import { caseProblemsEn } from './case-problems.en.ts';
import { codesEn } from './codes.en.ts';
import { en } from './en.ts';

/** All English texts, by namespace; in a file of their own, for those who read the page in English. */
export const english = { translation: en, codes: { ...codesEn, caseProblem: caseProblemsEn } };
