import type { Pack } from '@/engine/index.ts';
import type { Draft } from './draft.ts';

/** What the person's account can only be worked out with. */
export interface Needs {
  readonly contributionBase: boolean;
  /** Ids of open parameters of the pack. */
  readonly parameters: readonly string[];
}

/** Looks up which facts the credits of a pack rest on, for every status and enrolment that the draft goes through. */
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
  };
}

/** Whether there is a choice of enrolment in this region. */
export const hasEnrolments = (pack: Pack): boolean => pack.enrolments.length > 1;

function meets(allowed: string | readonly string[] | undefined, values: readonly string[]): boolean {
  return allowed === undefined || values.some((value) => allowed === value || allowed.includes(value));
}
