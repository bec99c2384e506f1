import { useTranslation } from 'react-i18next';
import { chooseOfVisit } from './answer.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';

export function EmergencyQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const said = asking.visit.emergency ? 'yes' : 'no';
  return (
    <ChoiceQuestion
      question="emergency"
      asking={asking}
      title={t('steps.emergency')}
      why={t('steps.emergencyWhy')}
      options={[
        { value: 'no', label: t('steps.emergencyNo'), hint: t('steps.emergencyNoHint') },
        { value: 'yes', label: t('steps.emergencyYes'), hint: t('steps.emergencyYesHint') },
      ]}
      value={isAnswered('emergency', asking) ? said : undefined}
      onChange={(value) => chooseOfVisit({ emergency: value === 'yes' })}
    />
  );
}
