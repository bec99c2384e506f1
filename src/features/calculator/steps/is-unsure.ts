import type { Asking } from './asking.ts';

/** Whether the account is taken as most have it, since the person does not know. */
export const isUnsure = ({ draft, chosen }: Pick<Asking, 'draft' | 'chosen'>): boolean =>
  chosen.enrolmentUnsure === true && draft.enrolment === 'combined';
