import { useTranslation } from 'react-i18next';
import { type ExcludedClaim, type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';

/** Why the person bears what they bear: all that nobody else pays, and of what it is made up. */
export function OwnShareExplained({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const { claim, outOfPocket, supplement } = outcome;
  const others = supplement > ZERO || claim.basicPaid > ZERO;
  const words = { total: showAmount(claim.total), you: showAmount(outOfPocket) };
  return (
    <>
      <Explained explain={() => explanations()?.outOfPocket}>
        <p>{t(others ? 'rule.youOfAll' : 'rule.you', words)}</p>
      </Explained>
      <Explained explain={() => explanations()?.ownParts} bare>
        <p>{t('rule.ownParts')}</p>
      </Explained>
    </>
  );
}
