import { useTranslation } from 'react-i18next';
import { type SettledClaim, ZERO } from '@/engine/index.ts';
import { isStay } from '@/shared/draft/care.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import type { StepOf } from './step.ts';

interface DeductibleLineProps {
  readonly step: StepOf<'deductible'>;
  readonly outcome: SettledClaim;
}

export function DeductibleLine({ step, outcome }: DeductibleLineProps) {
  const { t } = useTranslation();
  const explanations = useClaimExplanations(outcome);
  const { rule, amount } = step.terms;
  const words = {
    amount: showAmount(amount),
    used: showAmount(step.used),
    left: showAmount(step.left),
  };
  return (
    <ReceiptLine
      label={t('receipt.deductible')}
      amount={<Amount value={step.charged} sign="minus" />}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'deductible-charged' }} />}
    >
      <Explained explain={() => explanations()?.deductible}>
        {!isChargedAlready(step) && (
          <p>{t(ruleOf(step, rule.period === 'claim' && isStay(outcome.claim.care)), words)}</p>
        )}
        {rule.chargedOn === 'first-visit' && <p>{t('rule.firstVisitOnly')}</p>}
        <p>{t('rule.charged', { charged: showAmount(step.charged) })}</p>
      </Explained>
    </ReceiptLine>
  );
}

/** The day's first visit alone is charged, and this is none. */
const isChargedAlready = ({ terms, left, charged }: StepOf<'deductible'>): boolean =>
  terms.charged === 'first-of-day' && charged === ZERO && left > ZERO;

function ruleOf({ terms: { rule }, used }: StepOf<'deductible'>, ofStay: boolean): string {
  if (ofStay) return 'rule.deductibleOfStay';
  if (rule.period === 'claim') return 'rule.deductibleOfVisit';
  if (rule.period === 'year') return used === ZERO ? 'rule.deductibleOfYearFirst' : 'rule.deductibleOfYear';
  return used === ZERO ? 'rule.deductibleOfDayFirst' : 'rule.deductibleOfDay';
}
