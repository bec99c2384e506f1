import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useConfig } from '@/shared/config/config-file.ts';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import styles from './Page.module.css';

/** Who offers the page, as of when, and whom to call. */
export function HostFacts() {
  const { t } = useTranslation();
  const text = useText();
  const { publisher, updated, hotline } = useConfig().config;
  return (
    <ul className={styles['host']}>
      {publisher !== null && <li>{t('footer.publisher', { publisher: text(publisher) })}</li>}
      {updated !== null && <li>{t('footer.updated', { date: updated })}</li>}
      <li>
        {t('footer.phone')} <PhoneLink phone={hotline} />
      </li>
    </ul>
  );
}
