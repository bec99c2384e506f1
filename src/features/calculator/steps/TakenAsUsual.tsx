import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { useCode } from '@/i18n/use-code.ts';
import type { Visit } from '@/shared/draft/draft.ts';
import { PATHS } from '../paths.ts';
import styles from './steps.module.css';

/** What no question asks for, as it stands: as most visits have it, or as it was entered on the one page. */
export function TakenAsUsual({ visit }: { readonly visit: Visit }) {
  const { t } = useTranslation();
  const say = useCode();
  const { care, place, designated, emergency, outOfScope, preSelfPay } = visit;
  const taken = [
    care !== 'outpatient' && say(`value.care.${care}`),
    place === 'local' ? t('steps.local') : say(`value.place.${place}`),
    designated === 'pooling' ? t('steps.designated') : say(`value.designated.${designated}`),
    emergency ? say('value.emergency.yes') : t('steps.noEmergency'),
    outOfScope.trim() === '' ? t('steps.allInScope') : t('steps.outOfScope', { amount: outOfScope }),
    preSelfPay.trim() !== '' && t('steps.preSelfPay', { amount: preSelfPay }),
  ];
  return (
    <section className={styles['usual']} aria-labelledby="steps-usual">
      <h2 id="steps-usual">{t('steps.usual')}</h2>
      <ul>{taken.map((each) => each !== false && <li key={each}>{each}</li>)}</ul>
      <Link className={styles['link'] ?? ''} href={PATHS.all}>
        {t('steps.usualChange')}
      </Link>
    </section>
  );
}
