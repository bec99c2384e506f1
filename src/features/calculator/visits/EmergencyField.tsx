import { useTranslation } from 'react-i18next';
import { Checkbox } from '@/shared/ui/Checkbox.tsx';
import { useVisitField } from './use-visit-field.ts';

export function EmergencyField({ hint }: { readonly hint?: string }) {
  const { t } = useTranslation();
  const { value, onChange } = useVisitField('emergency');
  return <Checkbox label={t('visit.emergency')} hint={hint} checked={value} onChange={onChange} />;
}
