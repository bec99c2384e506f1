import type { ContributionPayer, Figure, Pack } from '@/engine/index.ts';
import { shareText } from './figure-text.ts';

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

const termsOf = ({ payer, employer, personal }: Row): PayerTerms => ({
  payer,
  employer: employer === null ? undefined : shareText(employer),
  personal: personal === null ? undefined : shareText(personal),
});
