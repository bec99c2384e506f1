import { useTranslation } from 'react-i18next';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { useVisitField } from './use-visit-field.ts';

/** Whose expense of maternity it was. */
export function BeneficiaryField() {
  const { t } = useTranslation();
  const beneficiary = useVisitField('beneficiary');
  return (
    <ChoiceGroup
      {...beneficiary}
      legend={t('visit.beneficiary')}
      hint={t('visit.beneficiaryHint')}
      arrange="segments"
      options={[
        { value: 'self', label: t('visit.self') },
        { value: 'spouse', label: t('visit.spouse') },
      ]}
    />
  );
}
