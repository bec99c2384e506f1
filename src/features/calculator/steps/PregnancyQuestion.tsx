import { useTranslation } from 'react-i18next';
import { furtherPregnancy, knownPregnancies } from '../visits/pregnancies.ts';
import { chooseOfVisit } from './answer.ts';
import { isAnswered } from './answered.ts';
import type { Asking } from './asking.ts';
import { ChoiceQuestion } from './ChoiceQuestion.tsx';

/** Which pregnancy a check was for, where there are checks already. */
export function PregnancyQuestion({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const { draft, visit } = asking;
  const known = knownPregnancies(draft.visits, visit.id);
  return (
    <ChoiceQuestion
      question="pregnancy"
      asking={asking}
      title={t('steps.pregnancy')}
      why={t('steps.pregnancyWhy')}
      options={[
        ...known.map(({ value, dates }) => ({
          value,
          label: t('visit.samePregnancy', { dates: dates.join(t('ui.and')) }),
        })),
        { value: furtherPregnancy(known), label: t('visit.otherPregnancy') },
      ]}
      value={isAnswered('pregnancy', asking) ? visit.pregnancy : undefined}
      onChange={(pregnancy) => chooseOfVisit({ pregnancy })}
    />
  );
}
