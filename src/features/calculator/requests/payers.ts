import type { ContributionPayer, Figure, Pack } from '@/engine/index.ts';
import type { RequestDraft } from '@/shared/draft/request.ts';
import { shareText } from '../figure-text.ts';

/** Who pays contributions under a document, and what of the base each side owes, as percentages. */
export interface PayerTerms {
  readonly payer: ContributionPayer;
  readonly employer: string | undefined;
  readonly personal: string | undefined;
}

interface Row {
  readonly payer: ContributionPayer;
  readonly employer: Figure | null;
  readonly personal: Figure | null;
}

export const contributionPayers = ({ requests }: Pack): readonly PayerTerms[] =>
  (requests.contribution ?? []).map(termsOf);

export const buyoutPayers = ({ requests }: Pack): readonly PayerTerms[] =>
  (requests['retirement-buyout']?.payers ?? []).map(termsOf);

/** The lower of the two rates of flexible employment, from which people change to the other one or to an employer. */
export const LOWER_RATE = 'flexible-4' satisfies ContributionPayer;

/** Whether a person who pays like this has an employer. */
export const hasEmployer = (payer: string): boolean => payer === 'employer' || payer.startsWith('employer-');

/**
 * Whether a buy-out that says nothing of a change stands beside one at the lower rate: the two may be compared by
 * someone who is going to change.
 */
export const mayBeAChange = (requests: readonly RequestDraft[], request: RequestDraft): boolean =>
  request.kind === 'retirement-buyout' &&
  request.payer !== '' &&
  request.payer !== LOWER_RATE &&
  request.monthsSinceChange.trim() === '' &&
  requests.some((other) => other.kind === request.kind && other.payer === LOWER_RATE);

/** Whether contributions are paid for a person who has no employer: the document names nobody else who owes them. */
export const isPaidFor = (pack: Pack, payer: string): boolean =>
  !hasEmployer(payer) &&
  contributionPayers(pack).some(
    (terms) => terms.payer === payer && terms.employer !== undefined && terms.personal === undefined,
  );

const termsOf = ({ payer, employer, personal }: Row): PayerTerms => ({
  payer,
  employer: employer === null ? undefined : shareText(employer),
  personal: personal === null ? undefined : shareText(personal),
});
