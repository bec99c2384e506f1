import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useVisitField } from './use-visit-field.ts';

/** What the bill comes to; by itself, so that a key pressed here draws no other field anew. */
export function TotalField() {
  const { t } = useTranslation();
  const total = useVisitField('total');
  return <AmountField {...total} label={t('visit.total')} hint={t('visit.totalHint')} />;
}
