import { useTranslation } from 'react-i18next';
import { chooseEnrolment } from './answer.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { isUnsure } from './is-unsure.ts';

/** Who does not know is taken for what most are. */
export function EnrolmentQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const said = isUnsure(asking) ? 'unsure' : asking.draft.enrolment;
  return (
    <ChoiceQuestion
      question="enrolment"
      asking={asking}
      title={t('steps.enrolment')}
      why={t('steps.enrolmentWhy')}
      options={[
        { value: 'combined', label: t('steps.combined'), hint: t('steps.combinedHint') },
        { value: 'pooled-only', label: t('steps.pooledOnly'), hint: t('steps.pooledOnlyHint') },
        { value: 'unsure', label: t('steps.unsure'), hint: t('steps.unsureHint') },
      ]}
      value={isAnswered('enrolment', asking) ? said : undefined}
      onChange={(value) => chooseEnrolment(value === 'unsure' ? 'combined' : value, value === 'unsure')}
    />
  );
}
