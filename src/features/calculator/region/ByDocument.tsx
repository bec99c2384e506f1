import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import styles from './region.module.css';

/** Which document the answers of a screen are from. */
export function ByDocument({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  const { number, title, nature, inForceFrom } = pack.document;
  const name = t('document.quoted', { title: text(title) });
  const document = number === null ? name : `${number} ${name}`;
  return (
    <p className={styles['soft']}>
      {nature === 'draft'
        ? t('byRegion.draft', { document })
        : t('byRegion.basis', { document, date: inForceFrom.date })}
    </p>
  );
}
