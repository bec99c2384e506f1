import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { hindrances } from '@/shared/device/connection.ts';
import { type Readiness, useOffline } from '@/shared/offline/offline-store.ts';
import { Notice } from '@/shared/ui/Notice.tsx';
import { abilities } from './abilities.ts';
import styles from './about.module.css';

/** What stands among the hindrances. */
const SAID_ABOVE: ReadonlySet<Readiness> = new Set<Readiness>(['file', 'http']);

/** What the page can do here in a line, and what it cannot with what works instead. */
export function Abilities() {
  const { t } = useTranslation();
  const readiness = useOffline((offline) => offline.readiness);
  const online = useOffline((offline) => offline.online);
  const judged = abilities(readiness);
  const there = judged.filter(({ isThere }) => isThere);
  const missing = judged.filter(({ isThere }) => !isThere);
  return (
    <section className={styles['section']} aria-labelledby="about-can">
      <h2 id="about-can">{t('about.can.title')}</h2>
      {hindrances().map((hindrance) => (
        <Notice key={hindrance} title={t(`about.hindrance.${hindrance}`)}>
          <p>{t(`about.hindrance.${hindrance}Text`)}</p>
        </Notice>
      ))}
      {missing.length > 0 && (
        <>
          <h3>{t('about.can.missing')}</h3>
          <dl className={styles['missing']}>
            {missing.map(({ ability, instead }) => (
              <div key={ability}>
                <dt>{t(`about.ability.${ability}`)}</dt>
                <dd>{t(`about.instead.${ability}`)}</dd>
                {instead && (
                  <dd>
                    <Link href={instead.path}>{t(instead.name)}</Link>
                  </dd>
                )}
              </div>
            ))}
          </dl>
        </>
      )}
      {there.length > 0 && (
        <p>
          {t(missing.length > 0 ? 'about.can.rest' : 'about.can.all', {
            abilities: there.map(({ ability }) => t(`about.ability.${ability}`)).join(t('ui.and')),
          })}
        </p>
      )}
      {!SAID_ABOVE.has(readiness) && (
        <p className={styles['soft']}>
          {t(`about.offline.${readiness === 'ready' && !online ? 'used' : readiness}`)}
        </p>
      )}
    </section>
  );
}
