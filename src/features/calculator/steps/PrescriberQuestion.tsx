import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useLevelOptions } from '../visits/level-options.ts';
import { typeVisit } from './answer.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import type { Asking } from './asking.ts';

export function PrescriberQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const levels = useLevelOptions();
  return (
    <ChoiceQuestion
      question="prescriber"
      asking={asking}
      title={t('steps.prescriber')}
      why={t('steps.prescriberWhy')}
      options={[
        ...levels,
        { value: 'none', label: say('value.prescribedBy.none'), hint: t('steps.noPrescriptionHint') },
      ]}
      value={asking.visit.prescribedBy}
      onChange={(prescribedBy) => typeVisit({ prescribedBy })}
    />
  );
}
