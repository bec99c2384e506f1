import type { Step } from '@/engine/index.ts';

/** The step of one mechanism. */
export type StepOf<M extends Step['mechanism']> = Extract<Step, { readonly mechanism: M }>;
