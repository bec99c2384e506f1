import { useTranslation } from 'react-i18next';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import { shareText } from '../figure-text.ts';
import type { StepOf } from './request-step.ts';

/** A wage kept between two shares of a published standard. */
export function BoundedBaseLine({ step }: { readonly step: StepOf<'bounded-base'> }) {
  const { t } = useTranslation();
  const { wage, standard, least, most, base } = step;
  return (
    <ReceiptLine label={t('requests.step.base')} amount={<Amount value={base} />} why={t('rule.why')}>
      <p>
        {t('requests.step.standard', {
          standard: showAmount(standard),
          leastShare: shareText(least.figure),
          least: showAmount(least.amount),
          mostShare: shareText(most.figure),
          most: showAmount(most.amount),
        })}
      </p>
      <p>{t(`requests.step.${whereIs()}`, { wage: showAmount(wage) })}</p>
      <Cites of={step.basis} />
    </ReceiptLine>
  );

  function whereIs(): 'below' | 'within' | 'above' {
    if (wage < least.amount) return 'below';
    return wage > most.amount ? 'above' : 'within';
  }
}
