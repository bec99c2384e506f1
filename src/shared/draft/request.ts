import type { AllowanceEmployer, Case, ContributionPayer, StartPayer } from '@/engine/index.ts';
import { type BirthDraft, EMPTY_BIRTH } from './birth.ts';

type Request = Case['requests'][number];

export type RequestKind = Request['kind'];

/**
 * A calculation that is no visit, with the fields of every kind as they were typed: changing the kind or the payer
 * loses none of them.
 */
export interface RequestDraft extends BirthDraft {
  readonly id: string;
  readonly kind: RequestKind;
  readonly payer: ContributionPayer | StartPayer | '';
  readonly wage: string;
  readonly monthsPaid: string;
  readonly base: string;
  readonly monthsSinceChange: string;
  readonly employer: AllowanceEmployer | '';
  readonly averageWage: string;
  readonly monthsContributed: string;
  readonly event: 'first' | 'resume' | '';
  readonly paidOn: string;
  readonly interruptedMonths: string;
}

/** A request in which nothing is entered but its kind. */
export function emptyRequest(id: string, kind: RequestKind): RequestDraft {
  return {
    id,
    kind,
    payer: '',
    wage: '',
    monthsPaid: '',
    base: '',
    monthsSinceChange: '',
    employer: '',
    averageWage: '',
    ...EMPTY_BIRTH,
    monthsContributed: '',
    event: '',
    paidOn: '',
    interruptedMonths: '',
  };
}

/** Whether anything was entered in it but its kind. */
export function isBegun(request: RequestDraft): boolean {
  const { id: _, kind: __, ...entries } = request;
  return Object.values(entries).some((entry) => entry.trim() !== '');
}
