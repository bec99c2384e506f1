import { articlesOf, type Pack } from '@/engine/index.ts';
import { useTranslation } from 'react-i18next';
import { useText } from '@/i18n/use-text.ts';
import { ArticleNames } from './ArticleNames.tsx';
import { ArticlesInShort } from './ArticlesInShort.tsx';
import styles from './readings.module.css';

/** One clause with two meanings of a region that is not that of the case: there is nothing to be chosen. */
export function PlainReading({ reading }: { readonly reading: Pack['readings'][number] }) {
  const { t } = useTranslation();
  const text = useText();
  const title = `reading-${reading.id}`;
  return (
    <article className={styles['reading']} aria-labelledby={title}>
      <h3 id={title}>{text(reading.question)}</h3>
      <dl className={styles['options']}>
        {reading.options.map(({ id, label, meaning }) => (
          <div key={id} className={styles['option']}>
            <dt>{id === reading.default ? t('readings.default', { label: text(label) }) : text(label)}</dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
      <ArticleNames of={reading} />
      <ArticlesInShort articles={articlesOf(reading)} summary={t('worth.articleInShort')} />
    </article>
  );
}
