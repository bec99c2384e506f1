import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { showAmount } from '@/shared/input/amount.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { usePack } from '../pack.ts';
import { Cites } from '../result/Cites.tsx';
import { shareText } from '../figure-text.ts';
import type { StepOf } from './request-step.ts';

/** A published figure, or a share of one. */
export function ParameterBaseLine({ step }: { readonly step: StepOf<'parameter-base'> }) {
  const { t } = useTranslation();
  const text = useText();
  const pack = usePack();
  const { parameter, value, share, base } = step;
  const label = pack?.parameters.find(({ id }) => id === parameter)?.label;
  return (
    <ReceiptLine label={t('requests.step.base')} amount={<Amount value={base} />} why={t('rule.why')}>
      {label && <p>{t('requests.step.parameter', { name: text(label), value: showAmount(value) })}</p>}
      {share !== undefined && (
        <p>
          {t('requests.step.times', {
            formula: `${showAmount(value)} × ${shareText(share)}`,
            result: showAmount(base),
          })}
        </p>
      )}
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
