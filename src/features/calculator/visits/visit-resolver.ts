import type { FieldErrors, Resolver } from 'react-hook-form';
import type { OpenPack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { visitProblems } from '@/shared/draft/evaluate.ts';
import { draftStore } from '@/shared/draft/store.ts';
import { completed } from './stay.ts';

/** Lets the engine judge the open form; every error has the code of its problem as its type. */
export function visitResolver(open: OpenPack | undefined): Resolver<Visit> {
  return (values) => {
    const problems = open ? visitProblems(completed(values), draftStore.getState().draft, open) : [];
    if (problems.length === 0) return { values, errors: {} };
    const errors = Object.fromEntries(
      problems.map(({ field, code }) => [field.split('.')[2], { type: code }]),
    ) as FieldErrors<Visit>;
    return { values: {}, errors };
  };
}
