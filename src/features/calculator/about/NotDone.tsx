import { useTranslation } from 'react-i18next';
import { LinkList } from '@/shared/ui/LinkList.tsx';
import { PATHS } from '../paths.ts';
import styles from './about.module.css';

/** What the page does not do, and where more of it stands. */
export function NotDone() {
  const { t } = useTranslation();
  return (
    <section className={styles['section']} aria-labelledby="about-not">
      <h2 id="about-not">{t('about.not.title')}</h2>
      <ul className={styles['list']}>
        <li>{t('about.not.settles')}</li>
        <li>{t('about.not.others')}</li>
        <li>{t('about.not.guesses')}</li>
        <li>{t('about.not.sends')}</li>
      </ul>
      <LinkList
        links={[
          { to: PATHS.leftOpen, label: t('nav.leftOpen') },
          { to: PATHS.readings, label: t('nav.readings') },
          { to: PATHS.guide, label: t('nav.guide') },
        ]}
      />
    </section>
  );
}
