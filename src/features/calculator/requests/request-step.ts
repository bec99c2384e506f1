import type { RequestStep } from '@/engine/index.ts';

export type StepName = RequestStep['name'];

/** The step of one name. */
export type StepOf<N extends StepName> = Extract<RequestStep, { readonly name: N }>;

/** Whether what an employer would owe is paid for a person who has none. */
export interface PaidFor {
  readonly paidFor: boolean;
}
