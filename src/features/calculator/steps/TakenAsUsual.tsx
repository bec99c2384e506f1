import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCode } from '@/i18n/use-code.ts';
import { isMaternity, knowsPaidFirst } from '@/shared/draft/care.ts';
import { hasEnrolments } from '@/shared/draft/needs.ts';
import { paidFirstBy } from '@/shared/draft/paid-first.ts';
import { PATHS } from '../paths.ts';
import type { Asking } from './asking.ts';
import { questionsFor } from './questions.ts';
import styles from './steps.module.css';
import { useWays } from './use-ways.ts';

/** What no question asks for, as it stands: as most visits have it, or as it was entered on the one page. */
export function TakenAsUsual({ asking }: { readonly asking: Asking }) {
  const { t } = useTranslation();
  const say = useCode();
  const { alone } = useWays();
  const asked = questionsFor(asking);
  const { visit, draft, pack } = asking;
  const { care, place, designated, emergency, outOfScope, preSelfPay, beneficiary } = visit;
  const ofBill = [
    outOfScope.trim() === '' ? t('steps.allInScope') : t('steps.outOfScope', { amount: outOfScope }),
    preSelfPay.trim() !== '' &&
      knowsPaidFirst(care) &&
      paidFirstBy(visit) === 'printed' &&
      t('steps.preSelfPay', { amount: preSelfPay }),
  ];
  const status = say(`value.status.${draft.status}`);
  const changes = draft.statusFrom.trim() !== '' || draft.statusChanges.length > 0;
  const taken = [
    !asked.includes('status') && t('steps.statusTaken', { status }),
    asked.includes('status') && !changes && t('steps.statusAllYear', { status }),
    pack !== undefined &&
      hasEnrolments(pack) &&
      !asked.includes('enrolment') &&
      t('steps.enrolmentTaken', { enrolment: say(`value.enrolment.${draft.enrolment}`) }),
    !asked.includes('care') && care !== 'outpatient' && say(`value.care.${care}`),
    isMaternity(care) && (beneficiary === 'self' ? t('steps.ownExpense') : t('steps.spousesExpense')),
    !asked.includes('place') && (place === 'local' ? t('steps.local') : say(`value.place.${place}`)),
    designated === 'pooling' ? t('steps.designated') : say(`value.designated.${designated}`),
    !asked.includes('emergency') &&
      care !== 'emergency-death' &&
      (emergency ? say('value.emergency.yes') : t('steps.noEmergency')),
    ...(asked.includes('bill') || asked.includes('outOfScope') ? [] : ofBill),
  ];
  return (
    <section className={styles['usual']} aria-labelledby="steps-usual">
      <h2 id="steps-usual">{t('steps.usual')}</h2>
      <ul>{taken.map((each) => each !== false && <li key={each}>{each}</li>)}</ul>
      {alone ? (
        <p>{t('steps.usualAlone')}</p>
      ) : (
        <Link className={styles['link'] ?? ''} href={PATHS.all}>
          {t('steps.usualChange')}
        </Link>
      )}
    </section>
  );
}
