import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { CONDITIONS } from './registered.ts';

/** For which of the two diseases the drugs were, where that does not follow from what is registered. */
export function ConditionQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  return (
    <ChoiceQuestion
      question="condition"
      asking={asking}
      title={t('steps.condition')}
      why={t('steps.conditionWhy')}
      options={CONDITIONS.map((value) => ({ value, label: say(`value.conditions.${value}`) }))}
      value={asking.visit.condition}
      onChange={(condition) => typeVisit({ condition })}
    />
  );
}
