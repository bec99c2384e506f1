import { useTranslation } from 'react-i18next';
import { chooseEnrolment } from './answer.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';

export function EnrolmentQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  return (
    <ChoiceQuestion
      question="enrolment"
      asking={asking}
      title={t('steps.enrolment')}
      why={t('steps.enrolmentWhy')}
      options={[
        { value: 'combined', label: t('steps.combined'), hint: t('steps.combinedHint') },
        { value: 'pooled-only', label: t('steps.pooledOnly'), hint: t('steps.pooledOnlyHint') },
      ]}
      value={isAnswered('enrolment', asking) ? asking.draft.enrolment : undefined}
      onChange={chooseEnrolment}
    />
  );
}
