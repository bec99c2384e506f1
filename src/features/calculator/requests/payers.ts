import type { ContributionPayer, Figure, Pack } from '@/engine/index.ts';
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

/** Whether contributions are paid for a person who has no employer: the document names nobody else who owes them. */
export const isPaidFor = (pack: Pack, payer: string): boolean =>
  !payer.startsWith('employer-') &&
  contributionPayers(pack).some(
    (terms) => terms.payer === payer && terms.employer !== undefined && terms.personal === undefined,
  );

const termsOf = ({ payer, employer, personal }: Row): PayerTerms => ({
  payer,
  employer: employer === null ? undefined : shareText(employer),
  personal: personal === null ? undefined : shareText(personal),
});
