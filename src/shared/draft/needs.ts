import type { Pack } from '@/engine/index.ts';
import type { Draft } from './draft.ts';
import { isBegun, type RequestDraft } from './request.ts';

/** What the person's account and requests can only be worked out with. */
export interface Needs {
  /** Of the account, as is the next. */
  readonly contributionBase: boolean;
  /** Ids of open parameters of the pack. */
  readonly parameters: readonly string[];
  /** The same for what is requested. */
  readonly forRequests: readonly string[];
}

/** Looks up which facts the credits of a pack rest on, for every status and enrolment that the draft goes through, and its requests. */
export function needsOf(pack: Pack, draft: Draft): Needs {
  const statuses = [draft.status, ...draft.statusChanges.map((change) => change.status)];
  const enrolments = hasEnrolments(pack)
    ? [draft.enrolment, ...draft.enrolmentChanges.map((change) => change.enrolment)]
    : pack.enrolments;
  const credits = pack.account.credit
    .filter(({ when }) => meets(when.status, statuses) && meets(when.enrolment, enrolments))
    .map((row) => row.is);
  const ids = credits.flatMap((credit) => {
    if (credit.kind === 'parameter-share') return [credit.parameter];
    return credit.kind === 'provisional-share' ? [credit.provisional, credit.final, credit.finalFrom] : [];
  });
  return {
    contributionBase: credits.some((credit) => credit.kind === 'base-share'),
    parameters: [...new Set(ids)],
    forRequests: [...new Set(draft.requests.filter(isBegun).flatMap((each) => parametersOf(pack, each)))],
  };
}

/** What the base of a contribution rests on: of every payer while none is chosen. */
function parametersOf(pack: Pack, { kind, payer }: RequestDraft): readonly string[] {
  if (kind !== 'contribution') return [];
  const rows = pack.requests.contribution ?? [];
  return rows
    .filter((row) => payer === '' || row.payer === payer)
    .flatMap(({ base }) => {
      if (base.kind === 'none') return [];
      return base.kind === 'bounded-wage' ? [base.standard] : [base.parameter];
    });
}

/** Whether there is a choice of enrolment in this region. */
export const hasEnrolments = (pack: Pack): boolean => pack.enrolments.length > 1;

function meets(allowed: string | readonly string[] | undefined, values: readonly string[]): boolean {
  return allowed === undefined || values.some((value) => allowed === value || allowed.includes(value));
}
