import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { useText } from '@/i18n/use-text.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { CARE_TEXTS } from '../visits/care-texts.ts';
import { knownPregnancies, nameOf } from '../visits/pregnancies.ts';
import type { Asking } from './asking.ts';
import { isBought } from './questions.ts';
import type { AnswersTo } from './said.ts';
import { institutionsOfDay, sameDayAnswered } from './same-day.ts';
import { useAmountSaid } from './use-amount-said.ts';

/** What was answered about the visit: what it was for, and where. */
export function useVisitAnswers(
  asking: Asking,
): AnswersTo<
  'care' | 'condition' | 'disease' | 'pregnancy' | 'place' | 'emergency' | 'where' | 'prescriber' | 'sameDay'
> {
  const { draft, visit, pack } = asking;
  const { t } = useTranslation();
  const say = useCode();
  const text = useText();
  const amountSaid = useAmountSaid();
  const disease = pack?.diseases.find(({ id }) => id === visit.disease);
  const pregnancy = knownPregnancies(draft.visits, visit.id).find(
    ({ value }) => value === nameOf(visit.pregnancy),
  );
  const institutions = institutionsOfDay(asking);
  const same = institutions.find(([first]) => first?.id === sameDayAnswered(asking));
  return {
    care: [{ label: t('visit.care'), answer: t(CARE_TEXTS[visit.care].label) }],
    condition: [
      {
        label: t('visit.condition'),
        answer: visit.condition !== '' && say(`value.conditions.${visit.condition}`),
      },
    ],
    disease: [{ label: t('visit.disease'), answer: disease && text(disease.name) }],
    pregnancy: [
      {
        label: t('visit.pregnancy'),
        answer: pregnancy
          ? t('visit.samePregnancy', { dates: pregnancy.dates.join(t('ui.and')) })
          : t('visit.otherPregnancy'),
      },
    ],
    place: [{ label: t('visit.place'), answer: say(`value.place.${visit.place}`) }],
    emergency: [
      { label: t('visit.emergency'), answer: say(`value.emergency.${visit.emergency ? 'yes' : 'no'}`) },
    ],
    where: [
      {
        label: t('steps.whereShort'),
        answer: isBought(visit)
          ? say('value.provider.pharmacy')
          : visit.level !== '' && say(`value.provider.${visit.level}`),
      },
    ],
    prescriber: [
      {
        label: t('visit.prescribedBy'),
        answer: visit.prescribedBy !== '' && say(`value.prescribedBy.${visit.prescribedBy}`),
      },
    ],
    sameDay: [{ label: t('steps.sameDayShort'), answer: same ? sameAs(same) : t('steps.sameNo') }],
  };

  function sameAs(visits: readonly Visit[]): string {
    if (institutions.length === 1) return t('steps.sameYes');
    return t('steps.sameAsTotals', {
      totals: visits.map(({ total }) => amountSaid(total)).join(t('ui.and')),
    });
  }
}
