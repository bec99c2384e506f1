import { useTranslation } from 'react-i18next';
import { AmountField } from '@/shared/ui/AmountField.tsx';
import { useVisitField } from './use-visit-field.ts';

export function OutOfScopeField() {
  const { t } = useTranslation();
  const outOfScope = useVisitField('outOfScope');
  return <AmountField {...outOfScope} label={t('visit.outOfScope')} hint={t('visit.outOfScopeHint')} />;
}
