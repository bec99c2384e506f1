import { createContext, useContext } from 'react';
import type { CaseProblemCode } from '@/engine/index.ts';
import type { FieldProblem } from '@/shared/draft/fields.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { useCode } from '@/i18n/use-code.ts';

/** What is wrong with the draft at present. */
export const Problems = createContext<readonly FieldProblem[]>([]);

/** The same, as it is to be said to the person. */
export function useProblems(): readonly FieldProblem[] {
  const problems = useContext(Problems);
  const draft = useDraft((state) => state.draft);
  return problems.map(({ field, code }) => ({ field, code: codeToSay(code, entryAt(draft, field)) }));
}

/** The sentence on what is wrong with a field of the draft, or undefined where nothing is. */
export function useProblem(): (field: string) => string | undefined {
  const problems = useProblems();
  const say = useCode();
  return (field) => {
    const found = problems.find((problem) => problem.field === field);
    return found && say(`caseProblem.${found.code}`);
  };
}

/** An empty text is no wrong amount or date: it is not filled in yet. */
export function codeToSay(code: CaseProblemCode, entry: unknown): CaseProblemCode {
  const isEmpty = typeof entry === 'string' && entry.trim() === '';
  return isEmpty && /^bad-(?:amount|date|month)$/u.test(code) ? 'missing-key' : code;
}

/** What stands in a field such as `arrears.r7.until`; undefined where it is not found by its name alone. */
function entryAt(draft: object, field: string): unknown {
  let entry: unknown = draft;
  for (const part of field.split('.'))
    entry = Array.isArray(entry)
      ? (entry as readonly { readonly id: string }[]).find(({ id }) => id === part)
      : (entry as Readonly<Record<string, unknown>> | undefined)?.[part];
  return entry;
}
