import { useTranslation } from 'react-i18next';
import { type ClaimOutcome, type SettledClaim, ZERO } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { Receipt, ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useVisitName } from '../visits/visit-name.ts';
import { StepLines } from './StepLines.tsx';
import styles from './result.module.css';

interface VisitReceiptProps {
  readonly visit: Visit;
  readonly outcome: ClaimOutcome;
}

/** The bill of a visit as a receipt, from what was charged to who pays it. */
export function VisitReceipt({ visit, outcome }: VisitReceiptProps) {
  const { t } = useTranslation();
  const visitName = useVisitName();
  if (outcome.outcome === 'undetermined')
    return (
      <Receipt title={visitName(visit)} subtitle={visit.date}>
        <ReceiptLine label={t('receipt.total')} amount={<Amount value={outcome.claim.total} />} />
        <ReceiptLine
          label={t('share.fund')}
          weight="payer"
          amount={<span className={styles['open']}>{t('receipt.open')}</span>}
        />
        <ReceiptLine
          label={t('share.you')}
          weight="payer"
          amount={<span className={styles['open']}>{t('receipt.open')}</span>}
        />
      </Receipt>
    );
  const steps = outcome.outcome === 'settled' ? (outcome.trace?.steps ?? []) : [];
  return (
    <Receipt title={visitName(visit)} subtitle={visit.date}>
      {steps.length === 0 && (
        <ReceiptLine label={t('receipt.total')} amount={<Amount value={outcome.claim.total} />} />
      )}
      {steps.map((step) => (
        <StepLines
          key={step.mechanism === 'limit' ? step.terms.rule.id : step.mechanism}
          step={step}
          outcome={outcome as SettledClaim}
        />
      ))}
      <ReceiptLine
        label={t('share.fund')}
        weight="payer"
        amount={<Amount value={outcome.fund} payer="fund" />}
      />
      <ReceiptLine
        label={t('share.you')}
        weight="payer"
        amount={<Amount value={outcome.outOfPocket} payer="you" />}
        why={t('rule.why')}
      >
        <p>{t('rule.you')}</p>
      </ReceiptLine>
      {outcome.accountPaid > ZERO && (
        <>
          <ReceiptLine label={t('receipt.account')} amount={<Amount value={outcome.accountPaid} />} />
          <ReceiptLine label={t('receipt.cash')} amount={<Amount value={outcome.cashPaid} />} />
        </>
      )}
    </Receipt>
  );
}
