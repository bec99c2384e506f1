import { useTranslation } from 'react-i18next';
import { ZERO } from '@/engine/index.ts';
import { Amount } from '@/shared/ui/Amount.tsx';
import { ReceiptLine } from '@/shared/ui/Receipt.tsx';
import { Cites } from '../result/Cites.tsx';
import type { StepOf } from './request-step.ts';

/** One side pays nothing. */
export function NothingOwedLine({ step }: { readonly step: StepOf<'nothing-owed'> }) {
  const { t } = useTranslation();
  const label = step.owing === 'personal' ? 'youNothing' : 'employerNothing';
  return (
    <ReceiptLine label={t(`requests.step.${label}`)} amount={<Amount value={ZERO} />} why={t('rule.why')}>
      <Cites of={step.basis} />
    </ReceiptLine>
  );
}
