import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { Select } from '@/shared/ui/Select.tsx';
import { useVisitField } from './use-visit-field.ts';

const PRESCRIBERS = ['tertiary', 'secondary', 'primary', 'community', 'station', 'ungraded', 'none'] as const;

export function PrescriberField() {
  const { t } = useTranslation();
  const say = useCode();
  const prescribedBy = useVisitField('prescribedBy');
  return (
    <Select
      {...prescribedBy}
      label={t('visit.prescribedBy')}
      hint={t('visit.prescribedByHint')}
      options={[
        { value: '', label: t('visit.choose') },
        ...PRESCRIBERS.map((value) => ({ value, label: say(`value.prescribedBy.${value}`) })),
      ]}
    />
  );
}
