import { useTranslation } from 'react-i18next';
import { useLocalPacks } from '@/shared/packs/local-packs.ts';
import { usePoliciesAhead } from '@/shared/packs/policy.ts';
import { usePolicyIndex } from '@/shared/packs/policy-index.ts';
import { LoadProblem } from '../region/LoadProblem.tsx';
import styles from './about.module.css';
import { DocumentOf } from './DocumentOf.tsx';
import { ofEntry, ofFile } from './document-facts.ts';

/** By which documents the page reckons, each with what it can be told from another version of it by. */
export function Documents() {
  const { t } = useTranslation();
  const index = usePolicyIndex();
  const policies = usePoliciesAhead();
  const local = useLocalPacks(({ packs }) => packs);
  const offered = (index.data ?? []).map((entry, at) =>
    ofEntry(entry, policies[at]?.isPending === false ? policies[at].data : 'coming'),
  );
  const documents = [
    ...offered.filter(({ id }) => local[id] === undefined),
    ...Object.values(local).map(ofFile),
  ];
  return (
    <section className={styles['section']} aria-labelledby="about-documents">
      <h2 id="about-documents">{t('about.documents.title')}</h2>
      <p>{t('about.documents.intro')}</p>
      {index.error && <LoadProblem error={index.error} onRetry={() => void index.refetch()} />}
      {documents.length > 0 && (
        <ul className={styles['documents']}>
          {documents.map((facts) => (
            <li key={facts.id}>
              <DocumentOf {...facts} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
