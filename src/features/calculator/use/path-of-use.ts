import { USE_DIMENSIONS } from '@/engine/index.ts';
import { PATHS } from '../paths.ts';
import { type Asked, USE_QUESTIONS, type UseQuestion } from './asking.ts';

/** Stands in a path for what is not said. */
const ANY = 'any';

/** Where a question on the account of a region stands, with what is said so far. */
export function pathOfUse(policy: string, asked: Asked): string {
  const said = USE_QUESTIONS.map((question) => asked[question] ?? ANY);
  while (said[said.length - 1] === ANY) said.pop();
  return [PATHS.use, policy, ...said].join('/');
}

/** What the parts of a path say; what they do not, or not so that it is known, is asked. */
export function askedIn(parts: Readonly<Partial<Record<UseQuestion, string | undefined>>>): Asked {
  const known = USE_QUESTIONS.flatMap((question) => {
    const values: readonly string[] = USE_DIMENSIONS[question];
    const part = parts[question];
    return part !== undefined && values.includes(part) ? [[question, part]] : [];
  });
  return Object.fromEntries(known) as Asked;
}
