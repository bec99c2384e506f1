import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useConfig } from '@/shared/config/config-file.ts';
import { Facts } from '@/shared/ui/Facts.tsx';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import styles from './about.module.css';
import { ConfigProblems } from './ConfigProblems.tsx';

/** Who offers the page, as of when, and whom to call. */
export function Host() {
  const { t } = useTranslation();
  const text = useText();
  const { config, file } = useConfig();
  const { publisher, updated, hotline } = config;
  return (
    <section className={styles['section']} aria-labelledby="about-host">
      <h2 id="about-host">{t('about.host.title')}</h2>
      <ConfigProblems />
      <Facts
        facts={[
          ...(publisher === null
            ? []
            : [{ key: 'publisher', term: t('about.host.publisher'), value: text(publisher) }]),
          ...(updated === null ? [] : [{ key: 'updated', term: t('about.host.updated'), value: updated }]),
          { key: 'phone', term: t('about.host.phone'), value: <PhoneLink phone={hotline} /> },
        ]}
      />
      {file === 'missing' && <p className={styles['soft']}>{t('about.config.missing')}</p>}
    </section>
  );
}
