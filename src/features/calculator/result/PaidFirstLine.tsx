import { useTranslation } from 'react-i18next';
import type { SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { shareText } from '../figure-text.ts';
import type { StepOf } from './step.ts';

interface PaidFirstLineProps {
  readonly step: StepOf<'eligible'>;
  readonly outcome: SettledClaim;
}

/** What is paid first on class B items: a share of them that the document names, or what the bill says. */
export function PaidFirstLine({ step: { classB, preSelfPay }, outcome }: PaidFirstLineProps) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const share = outcome.terms.coverage.classBShare;
  const isShare = share !== undefined && classB !== undefined;
  return (
    <ReceiptLine
      label={t('receipt.preSelfPay')}
      amount={<Amount value={preSelfPay} sign="minus" entered={!isShare} />}
      why={t('rule.why')}
    >
      {isShare ? (
        <Explained explain={() => explanations()?.preSelfPay}>
          <p>
            {t('rule.classB', {
              classB: showAmount(classB),
              share: shareText(share.is),
              amount: showAmount(preSelfPay),
            })}
          </p>
        </Explained>
      ) : (
        <p>{t('rule.paidFirstOnBill')}</p>
      )}
    </ReceiptLine>
  );
}
