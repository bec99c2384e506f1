import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** What basic insurance paid of a negotiated drug, which only the bill says. */
export function BasicPaidField() {
  const { t } = useTranslation();
  const basicPaid = useVisitField('basicPaid');
  return <AmountField {...basicPaid} label={t('visit.basicPaid')} hint={t('visit.basicPaidHint')} />;
}
