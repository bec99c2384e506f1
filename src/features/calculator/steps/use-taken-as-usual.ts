import { useTranslation } from 'react-i18next';
import { useCode } from '@/i18n/use-code.ts';
import { isMaternity, isStay, knowsPaidFirst } from '@/shared/draft/care.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { paidFirstBy } from '@/shared/draft/paid-first.ts';
import type { AskedAtWish, Asking } from './asking.ts';
import { offersStays } from './care-choices.ts';
import { questionsFor } from './questions.ts';
import { tellsStatus } from './tells-status.ts';

/** Something that no question asked for. */
export interface Taken {
  readonly text: string;
  /** The question by which it can be changed, where there is one. */
  readonly by?: AskedAtWish;
}

/** What no question asks for, as it stands: as most visits have it, or as it was entered on the one page. */
export function useTakenAsUsual(asking: Asking): readonly Taken[] {
  const { t } = useTranslation();
  const say = useCode();
  const asked = questionsFor(asking);
  const { visit, draft, pack } = asking;
  const { care, place, designated, emergency, outOfScope, preSelfPay, beneficiary } = visit;
  const status = say(`value.status.${draft.status}`);
  const changes = draft.statusFrom.trim() !== '' || draft.statusChanges.length > 0;
  const asksBill = asked.includes('bill');
  const taken: readonly (Taken | false)[] = [
    !asked.includes('status') && {
      text: tellsStatus(pack, draft) ? t('steps.statusTaken', { status }) : t('steps.statusAlike'),
    },
    asked.includes('status') && !changes && { text: t('steps.statusAllYear', { status }) },
    pack !== undefined &&
      hasEnrolments(pack) &&
      !asked.includes('enrolment') && {
        text: t('steps.enrolmentTaken', { enrolment: say(`value.enrolment.${draft.enrolment}`) }),
        by: 'enrolment',
      },
    !asked.includes('care') && care !== 'outpatient' && { text: say(`value.care.${care}`) },
    pack !== undefined && !offersStays(pack) && !isStay(care) && { text: t('steps.noStayTaken') },
    isMaternity(care) && { text: beneficiary === 'self' ? t('steps.ownExpense') : t('steps.spousesExpense') },
    !asked.includes('place') && {
      text: place === 'local' ? t('steps.local') : say(`value.place.${place}`),
      by: 'place',
    },
    { text: designated === 'pooling' ? t('steps.designated') : say(`value.designated.${designated}`) },
    !asked.includes('emergency') &&
      care !== 'emergency-death' && {
        text: emergency ? say('value.emergency.yes') : t('steps.noEmergency'),
        by: 'emergency',
      },
    !asksBill &&
      !asked.includes('outOfScope') && {
        text:
          outOfScope.trim() === '' ? t('steps.allInScope') : t('steps.outOfScope', { amount: outOfScope }),
        by: 'outOfScope',
      },
    !asksBill &&
      !asked.includes('paidFirst') &&
      preSelfPay.trim() !== '' &&
      knowsPaidFirst(care) &&
      paidFirstBy(visit) === 'printed' && {
        text: t('steps.preSelfPay', { amount: preSelfPay }),
        by: 'paidFirst',
      },
  ];
  return taken.filter((each): each is Taken => each !== false);
}
