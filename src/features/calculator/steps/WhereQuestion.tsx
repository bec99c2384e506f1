import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useLevelOptions } from '../visits/level-options.ts';
import { typeVisit } from './answer.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import type { Asking } from './questions.ts';

/** Hospitals by their level and the pharmacy in one list: to the person they are places to choose from. */
export function WhereQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const levels = useLevelOptions();
  const { kind, level } = asking.visit;
  return (
    <ChoiceQuestion
      question="where"
      asking={asking}
      title={t('steps.where')}
      why={t('steps.whereWhy')}
      options={[
        ...levels,
        { value: 'pharmacy', label: say('value.provider.pharmacy'), hint: t('steps.pharmacyHint') },
      ]}
      value={kind === 'pharmacy' ? kind : level}
      onChange={(place) =>
        typeVisit(place === 'pharmacy' ? { kind: place } : { kind: 'hospital', level: place })
      }
    />
  );
}
