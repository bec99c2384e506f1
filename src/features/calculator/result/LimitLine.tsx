import { useTranslation } from 'react-i18next';
import { minus } from '@/engine/index.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { useLimitName } from '../limit-name.ts';
import { Cites } from './Cites.tsx';
import type { StepOf } from './step.ts';

/** What a limit takes away; no line where it takes nothing. */
export function LimitLine({ step }: { readonly step: StepOf<'limit'> }) {
  const { t } = useTranslation();
  const limitName = useLimitName();
  const { rule, amount, row } = step.terms;
  if (step.after === step.before) return undefined;
  const limit = limitName(rule.id, rule.period);
  return (
    <ReceiptLine
      label={t('receipt.overLimit', { limit })}
      amount={<Amount value={minus(step.before, step.after)} sign="minus" />}
      why={t('rule.why')}
    >
      <p>
        {t('rule.limit', {
          limit,
          amount: showAmount(amount),
          used: showAmount(step.used),
          left: showAmount(step.left),
        })}
      </p>
      <Cites of={row} />
    </ReceiptLine>
  );
}
