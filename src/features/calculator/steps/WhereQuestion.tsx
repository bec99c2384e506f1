import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { isAtPharmacies } from '@/shared/draft/care.ts';
import { useLevelOptions } from '../visits/level-options.ts';
import { typeVisit } from './answer.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';
import { mindsLevel } from './minds-level.ts';
import { isBought, isOutpatientOnly } from './questions.ts';

/** Hospitals by their level and the pharmacy in one list: to the person they are places to choose from. */
export function WhereQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const levels = useLevelOptions();
  const { visit, pack } = asking;
  const { care, level } = visit;
  const pharmacy = {
    value: 'pharmacy',
    label: say('value.provider.pharmacy'),
    hint: t('steps.pharmacyHint'),
  } as const;
  const why = mindsLevel(pack, care) ? t('steps.whereWhy') : t('steps.whereAlikeWhy');
  const options = isAtPharmacies(care) ? [...levels, pharmacy] : levels;
  return (
    <ChoiceQuestion
      question="where"
      asking={asking}
      title={isAtPharmacies(care) ? t('steps.where') : t('steps.whereHospital')}
      why={isOutpatientOnly(asking) ? t('steps.outpatientOnly', { why }) : why}
      options={options}
      value={isBought(visit) ? 'pharmacy' : level}
      onChange={(place) =>
        typeVisit(place === 'pharmacy' ? { kind: place } : { kind: 'hospital', level: place })
      }
    />
  );
}
