import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { useConfig } from '@/shared/config/config-file.ts';
import { type PolicyDocument, usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { PhoneLink } from '@/shared/ui/PhoneLink.tsx';
import styles from './Scope.module.css';

/** What is computed and what is not, by which documents, and whom to ask: said before anything is entered. */
export function Scope() {
  const { t } = useTranslation();
  const text = useText();
  const { hotline } = useConfig().config;
  const { data: regions = [] } = usePolicyIndex();
  const inWords = ({ number, title, nature, from, until }: PolicyDocument): string => {
    const document = number ?? t('document.quoted', { title: text(title) });
    const key =
      nature === 'draft' ? 'computes.draft' : until === null ? 'computes.inForce' : 'computes.untilStated';
    return t(key, { document, from, until });
  };
  return (
    <section className={styles['scope']} aria-labelledby="scope-title">
      <h2 id="scope-title">{t('computes.title')}</h2>
      <p>{t('computes.does')}</p>
      <p>{t('computes.doesNot')}</p>
      <dl className={styles['regions']}>
        {regions.map(({ id, name, document }) => (
          <div key={id}>
            <dt>{text(name)}</dt>
            {document && <dd>{inWords(document)}</dd>}
          </div>
        ))}
      </dl>
      <p>
        <PhoneLink phone={hotline}>{t('computes.call', { hotline })}</PhoneLink>
      </p>
    </section>
  );
}
