import { ExplanationView } from '../explain/ExplanationView.tsx';
import type { MonthOfAccount } from './account-months.ts';
import { CreditRule } from './CreditRule.tsx';
import { UnknownCredit } from './UnknownCredit.tsx';

/** How the credit of a month comes about, or why it is not known, with its articles. */
export function CreditHow({ month }: { readonly month: MonthOfAccount }) {
  const { credit } = month.explained;
  if (credit === undefined) return <UnknownCredit month={month} />;
  return (
    <ExplanationView of={credit}>
      <CreditRule month={month} credit={credit.figure} />
    </ExplanationView>
  );
}
