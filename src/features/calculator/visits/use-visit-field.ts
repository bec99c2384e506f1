import { useController, useFormContext } from 'react-hook-form';
import type { CaseProblemCode } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { useEntryProblem } from './use-entry-problem.ts';

export const controlId = (name: string): string => `visit-${name}`;

/** One field of the open visit form, as a control needs it. */
export function useVisitField<K extends keyof Visit>(name: K) {
  const { control } = useFormContext<Visit>();
  const { field, fieldState } = useController<Visit, K>({ control, name });
  const problem = useEntryProblem();
  const { error } = fieldState;
  return {
    id: controlId(name),
    value: field.value as Visit[K],
    onChange: (value: Visit[K]) => field.onChange(value),
    // Where questions are asked one by one, they have sentences of their own.
    error: error && (error.message || problem(name, error.type as CaseProblemCode)),
  };
}
