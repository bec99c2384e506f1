import type { SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { useTexts } from '../explain/use-texts.ts';
import { useLimitName } from '../limit-name.ts';
import { useSupplementName } from '../supplement-name.ts';
import { BeginsAnew } from './BeginsAnew.tsx';
import { limitOfSupplement, supplementRuleKey } from './supplement-rule-key.ts';

/** What a supplement pays, as far as its limit leaves room for it. */
export function SupplementExplained({ outcome }: { readonly outcome: SettledClaim }) {
  const { t } = useTexts();
  const explanations = useClaimExplanations(outcome);
  const supplementName = useSupplementName();
  const limitName = useLimitName();
  const step = outcome.trace?.steps.find((each) => each.mechanism === 'supplement');
  if (step === undefined) return undefined;
  const limit = limitOfSupplement(outcome, step);
  const words = {
    supplement: supplementName(step.terms.rule.id),
    limit: limit ? limitName(limit.terms.rule.id, limit.terms.rule.period) : '',
    amount: showAmount(step.amount),
    paid: showAmount(outcome.supplement),
  };
  return (
    <Explained explain={() => explanations()?.supplement}>
      <p>{t(supplementRuleKey(outcome, step), words)}</p>
      {limit && <BeginsAnew step={limit} outcome={outcome} />}
    </Explained>
  );
}
