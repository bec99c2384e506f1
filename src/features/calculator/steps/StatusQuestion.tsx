import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { chooseStatus } from './answer.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';

export function StatusQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  return (
    <ChoiceQuestion
      question="status"
      asking={asking}
      title={t('steps.status')}
      why={t('steps.statusWhy')}
      options={[
        { value: 'in-service', label: say('value.status.in-service'), hint: t('steps.inService') },
        { value: 'retired', label: say('value.status.retired'), hint: t('steps.retired') },
        { value: 'flexible', label: say('value.status.flexible'), hint: t('steps.flexible') },
      ]}
      value={isAnswered('status', asking) ? asking.draft.status : undefined}
      onChange={chooseStatus}
    />
  );
}
