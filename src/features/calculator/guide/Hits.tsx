import { Link } from 'wouter';
import { useLanguage } from '@/i18n/language.ts';
import { classes } from '@/shared/ui/classes.ts';
import { Marked } from './Marked.tsx';
import { around } from '../guide-search/cut-at.ts';
import type { Hit } from '../guide-search/search.ts';
import styles from './guide.module.css';

/** What was found, the best first, each with what of it was searched for. */
export function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const language = useLanguage();
  return (
    <ol className={styles['hits']}>
      {hits.map((hit) => (
        <li key={hit.doc.key}>
          <Link href={hit.doc.to}>
            <span className={styles['hit']}>
              <Marked text={hit.doc.title[language]} at={hit.title[language]} />
            </span>
            <InOtherLanguage hit={hit} />
            <InText hit={hit} />
            <span className={classes(styles['how'], hit.doc.isOpen === true && styles['open'])}>
              {[hit.doc.kind, hit.doc.aside]
                .filter((said) => said !== undefined && said !== '')
                .join(' \u00b7 ')}
            </span>
          </Link>
        </li>
      ))}
    </ol>
  );
}

/** The title in the other language, where that is the one in which it was found. */
function InOtherLanguage({ hit }: { readonly hit: Hit }) {
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  if (hit.title[language].length > 0 || hit.title[other].length === 0) return undefined;
  return (
    <span className={styles['how']} lang={other}>
      <Marked text={hit.doc.title[other]} at={hit.title[other]} />
    </span>
  );
}

function InText({ hit: { inText } }: { readonly hit: Hit }) {
  if (!inText) return undefined;
  const { text, at } = around(inText.text, inText.at);
  return (
    <span className={styles['how']} lang={inText.language}>
      <Marked text={text} at={at} />
    </span>
  );
}
