import { useTranslation } from 'react-i18next';
import { type ExcludedClaim, type SettledClaim, ZERO } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useSupplementName } from '../supplement-name.ts';
import { ownShareOf } from './own-share.ts';

/** What the person bears: all that nobody else pays, and of what it is made up. */
export function OwnShareLine({ outcome }: { readonly outcome: SettledClaim | ExcludedClaim }) {
  const { t } = useTranslation();
  const supplementName = useSupplementName();
  const others = outcome.supplement > ZERO || outcome.claim.basicPaid > ZERO;
  const own = outcome.outcome === 'settled' ? ownShareOf(outcome) : [];
  const paidBy = outcome.outcome === 'settled' ? outcome.terms.supplement : undefined;
  const supplement = paidBy && supplementName(paidBy.rule.id);
  const parts = own.map(({ part, amount }, at) => {
    const sign = part === 'supplement' ? ' \u2212 ' : ' + ';
    return `${at === 0 ? '' : sign}${t(`rule.own.${part}`, { amount: showAmount(amount), supplement })}`;
  });
  return (
    <ReceiptLine
      label={t('share.you')}
      weight="payer"
      amount={<Amount value={outcome.outOfPocket} payer="you" />}
      why={t('rule.why')}
    >
      <p>{t(others ? 'rule.youOfAll' : 'rule.you')}</p>
      {parts.length > 1 && (
        <p>{t('rule.ownParts', { parts: parts.join(''), sum: showAmount(outcome.outOfPocket) })}</p>
      )}
    </ReceiptLine>
  );
}
