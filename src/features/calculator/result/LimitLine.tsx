import { useTranslation } from 'react-i18next';
import { minus, type SettledClaim, ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { OtherReadingsMark } from '../explain/OtherReadings.tsx';
import { useClaimExplanations } from '../explain/claim-explanations.ts';
import { Explained } from '../explain/Explained.tsx';
import { useLimitName } from '../limit-name.ts';
import { capital } from './first-letter.ts';
import { LimitRule } from './LimitRule.tsx';
import type { StepOf } from './step.ts';
import styles from './result.module.css';

const OVER = {
  payment: 'receipt.overLimit',
  expense: 'receipt.expenseOverLimit',
  supplement: 'receipt.overLimit',
} as const;

interface LimitLineProps {
  readonly step: StepOf<'limit'>;
  readonly outcome: SettledClaim;
}

/**
 * What a limit takes away. Where it takes nothing there is a line for a limit that only this person or this claim has,
 * or that alone says how much is paid.
 */
export function LimitLine({ step, outcome }: LimitLineProps) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const explanations = useClaimExplanations(outcome);
  const { rule, row, further, bounds } = step.terms;
  const alone = bounds === 'payment' && outcome.rate === undefined;
  const own = further !== undefined || row === undefined;
  const cut = minus(step.before, step.after);
  if (cut === ZERO && !alone && !own) return undefined;
  // The limit of a birth holds for a termination too, and is not to be called one's.
  const ofTermination = rule.id === 'delivery' && outcome.claim.birth?.kind === 'termination';
  const limit = ofTermination ? t('limit.termination') : limitName(rule.id, rule.period);
  const within = <span className={styles['soft']}>{t('receipt.within')}</span>;
  return (
    <ReceiptLine
      label={cut === ZERO ? capital(limit) : t(OVER[bounds], { limit })}
      amount={cut === ZERO ? within : <Amount value={cut} sign="minus" />}
      why={t('rule.why')}
      aside={<OtherReadingsMark of={{ term: 'cut', id: rule.id }} />}
    >
      <Explained explain={() => explanations()?.limits.find(({ id }) => id === rule.id)?.over}>
        {alone && <p>{t(outcome.terms.deductible ? 'rule.wholeAfterDeductible' : 'rule.whole')}</p>}
        <LimitRule step={step} outcome={outcome} limit={limit} />
      </Explained>
    </ReceiptLine>
  );
}
