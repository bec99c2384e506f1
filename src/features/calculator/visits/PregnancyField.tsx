import { useMemo } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Visit } from '@/shared/draft/draft.ts';
import { useDraft } from '@/shared/draft/store.ts';
import { ChoiceGroup } from '@/shared/ui/ChoiceGroup.tsx';
import { furtherPregnancy, knownPregnancies, nameOf } from './pregnancies.ts';
import { useVisitField } from './use-visit-field.ts';

/** Which pregnancy a check was for; nothing where there are no other checks. */
export function PregnancyField() {
  const { t } = useTranslation();
  const visits = useDraft((state) => state.draft.visits);
  const id = useFormContext<Visit>().getValues('id');
  const pregnancy = useVisitField('pregnancy');
  const known = useMemo(() => knownPregnancies(visits, id), [visits, id]);
  if (known.length === 0) return undefined;
  const value = nameOf(pregnancy.value);
  const another = known.some((each) => each.value === value) ? furtherPregnancy(known) : value;
  return (
    <ChoiceGroup
      {...pregnancy}
      value={value}
      legend={t('visit.pregnancy')}
      hint={t('visit.pregnancyHint')}
      options={[
        ...known.map((each) => ({
          value: each.value,
          label: t('visit.samePregnancy', { dates: each.dates.join(t('ui.and')) }),
        })),
        { value: another, label: t('visit.otherPregnancy') },
      ]}
    />
  );
}
