import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { today } from '@/shared/input/today.ts';
import type { PolicyDocument } from '@/shared/packs/policy-index.ts';
import styles from './about.module.css';
import type { DocumentFacts } from './document-facts.ts';

/** So much of a hash tells two versions of one pack apart; the texts say how much it is. */
const SHORT = 12;

/** The document of a region, from when and until when it holds, and the pack that says it. */
export function DocumentOf(facts: DocumentFacts) {
  const { name, version, document, sha256, isUnchecked, hashDiffers, isOwn } = facts;
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      <h3>
        {text(name)}
        {isOwn && <span className={styles['own']}> {t('about.documents.own')}</span>}
      </h3>
      {document && (
        <>
          <p>
            {document.number} {t('document.quoted', { title: text(document.title) })}
          </p>
          <Term {...document} />
        </>
      )}
      <p className={styles['soft']}>
        {t('about.documents.pack', { version })}
        {sha256 !== undefined && (
          <>
            {' · '}
            {t('about.documents.hash')} <code>{sha256.slice(0, SHORT)}</code>
            {isUnchecked && t('about.documents.unchecked')}
          </>
        )}
      </p>
      {hashDiffers && <p className={styles['open']}>{t('document.hashDiffers')}</p>}
    </>
  );
}

function Term({ nature, from, until }: PolicyDocument) {
  const { t } = useTranslation();
  if (nature === 'draft')
    return (
      <p className={styles['open']}>
        {t('about.documents.draft')} {t('about.documents.proposed', { date: from })}
      </p>
    );
  return (
    <>
      <p>
        {until === null
          ? t('about.documents.from', { date: from })
          : t('about.documents.fromUntil', { from, until })}
      </p>
      {until !== null && until < today() && <p className={styles['open']}>{t('about.documents.past')}</p>}
    </>
  );
}
