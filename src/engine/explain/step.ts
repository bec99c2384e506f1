import type { Step } from '../settle/trace.ts';

/** The step of one mechanism. */
export type StepOf<M extends Step['mechanism']> = Extract<Step, { readonly mechanism: M }>;

export function stepOf<M extends Step['mechanism']>(
  steps: readonly Step[],
  mechanism: M,
): StepOf<M> | undefined {
  return steps.find((step): step is StepOf<M> => step.mechanism === mechanism);
}

export const limitsOf = (
  steps: readonly Step[],
  bounds: StepOf<'limit'>['terms']['bounds'],
): readonly StepOf<'limit'>[] =>
  steps.filter((step): step is StepOf<'limit'> => step.mechanism === 'limit' && step.terms.bounds === bounds);
