import { useTranslation } from 'react-i18next';
import type { SettledClaim } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { showPercent } from './percent.ts';
import type { StepOf } from './step.ts';

interface RateLineProps {
  readonly step: StepOf<'rate'>;
  readonly outcome: SettledClaim;
}

export function RateLine({ step, outcome }: RateLineProps) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const { rate: share } = outcome.terms;
  const rate = share && showPercent(share.text);
  const isOfAll = outcome.terms.deductible === undefined && step.base === outcome.claim.eligible;
  return (
    <ReceiptLine
      label={t(isOfAll ? 'receipt.rateOfAll' : 'receipt.rate', { rate })}
      weight="sum"
      amount={<Amount value={step.amount} />}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'payment' }} />}
    >
      <Explained explain={() => explanations()?.payment}>
        <p>
          {t(step.base === outcome.claim.eligible ? 'rule.rateOfAll' : 'rule.rate', {
            base: showAmount(step.base),
            rate,
            amount: showAmount(step.amount),
          })}
        </p>
      </Explained>
    </ReceiptLine>
  );
}
