import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { isStay } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { showTyped } from './show-typed.ts';
import { usePack } from '../pack.ts';
import { BIRTH_TEXTS } from '../visits/birth-texts.ts';
import { mindsPrescriber } from '../visits/minds-prescriber.ts';
import { useDiseaseName, usePlaceKind } from '../visits/visit-name.ts';

type Fact = readonly [name: string, value: string];

/** Everything that was entered of a visit and can be seen of it, as it was typed; what was not entered is not named. */
export function useVisitFacts(): (visit: Visit) => readonly Fact[] {
  const { t } = useTranslation();
  const say = useCode();
  const pack = usePack();
  const placeKind = usePlaceKind();
  const diseaseName = useDiseaseName();
  return (visit) => {
    const stay = isStay(visit.care);
    const facts: readonly Fact[] = [
      [say('dimension.care'), say(`value.care.${visit.care}`)],
      [t(stay ? 'visit.discharged' : 'visit.date'), visit.date],
      [t('visit.admitted'), visit.admitted],
      [say('dimension.provider'), placeKind(visit)],
      [t('visit.name'), visit.name.trim()],
      [
        say('dimension.prescribedBy'),
        visit.prescribedBy === '' || !mindsPrescriber(pack, visit)
          ? ''
          : say(`value.prescribedBy.${visit.prescribedBy}`),
      ],
      [
        say('dimension.designated'),
        visit.designated === 'pooling' ? '' : say(`value.designated.${visit.designated}`),
      ],
      [say('dimension.place'), visit.place === 'local' ? '' : say(`value.place.${visit.place}`)],
      [say('dimension.emergency'), visit.emergency ? say('value.emergency.yes') : ''],
      [t('visit.condition'), visit.condition === '' ? '' : say(`value.conditions.${visit.condition}`)],
      [t('visit.disease'), diseaseName(visit.care, visit.disease)],
      [t('visit.birthKind'), visit.birthKind === '' ? '' : t(BIRTH_TEXTS[visit.birthKind])],
      [t('visit.babies'), visit.babies],
      [t('visit.months'), visit.months],
      [t('visit.pregnancy'), visit.pregnancy],
      [t('visit.beneficiary'), visit.beneficiary === 'self' ? '' : t('visit.spouse')],
      [t('visit.total'), showTyped(visit.total)],
      [t('visit.outOfScope'), showTyped(visit.outOfScope)],
      [t('visit.classB'), showTyped(visit.classB)],
      [t('visit.preSelfPay'), showTyped(visit.preSelfPay)],
      [t('visit.basicPaid'), showTyped(visit.basicPaid)],
    ];
    return facts.filter(([, value]) => value !== '');
  };
}
