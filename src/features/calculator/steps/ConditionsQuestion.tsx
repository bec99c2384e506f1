import { useTranslation } from 'react-i18next';
import type { Condition } from '@/engine/index.ts';
import { useCode } from '@/i18n/use-code.ts';
import { chooseConditions } from './answer.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { CONDITIONS, registeredConditions } from './registered.ts';

type Registered = Condition | 'both' | 'none';

const MEANT: Readonly<Record<Registered, readonly Condition[]>> = {
  hypertension: ['hypertension'],
  diabetes: ['diabetes'],
  both: CONDITIONS,
  none: [],
};

/** Which of the two diseases the person is registered for. */
export function ConditionsQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const [first, further] = registeredConditions(asking.draft);
  const said: Registered = further === undefined ? (first ?? 'none') : 'both';
  return (
    <ChoiceQuestion<Registered>
      question="conditions"
      asking={asking}
      title={t('steps.conditions')}
      why={t('steps.conditionsWhy')}
      options={[
        { value: 'hypertension', label: say('value.conditions.hypertension') },
        { value: 'diabetes', label: say('value.conditions.diabetes') },
        { value: 'both', label: say('value.conditions.both') },
        { value: 'none', label: t('steps.conditionsNone'), hint: t('steps.noneHint') },
      ]}
      value={isAnswered('conditions', asking) ? said : undefined}
      onChange={(value) => chooseConditions(MEANT[value])}
    />
  );
}
