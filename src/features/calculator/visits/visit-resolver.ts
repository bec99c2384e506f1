import type { FieldErrors, Resolver } from 'react-hook-form';
import type { OpenPack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { visitProblems } from '@/shared/draft/evaluate.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { codeToSay } from '../problems.ts';

/** The type of the form's error where there is nothing yet to judge a visit by. */
export const NO_POLICY = 'no-policy';

/** Lets the engine judge the open form; every error has the code of its problem as its type. */
export function visitResolver(open: OpenPack | undefined): Resolver<Visit> {
  return (typed) => {
    // The form goes on writing into its object; a visit never changes.
    const values = { ...typed };
    if (!open) return { values: {}, errors: { root: { type: NO_POLICY } } };
    const problems = visitProblems(values, draftStore.getState().draft, open);
    if (problems.length === 0) return { values, errors: {} };
    const errors = Object.fromEntries(
      problems.map(({ field, code }) => {
        const name = field.split('.')[2] as keyof Visit;
        return [name, { type: codeToSay(code, values[name]) }];
      }),
    ) as FieldErrors<Visit>;
    return { values: {}, errors };
  };
}
