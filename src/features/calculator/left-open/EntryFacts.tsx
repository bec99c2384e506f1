import { useTranslation } from 'react-i18next';
import { articlesOf } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { Cites } from '../result/Cites.tsx';
import { type LeftOpenEntry, WHY_WORDS } from './by-why.ts';
import styles from './left-open.module.css';

interface EntryFactsProps {
  readonly entry: LeftOpenEntry;
  /** Where it stands by itself: with why it is left open, and the gist of its articles. */
  readonly withWhy?: boolean;
}

/** What is left open and what is done here instead, by which article, and whom to ask. */
export function EntryFacts({ entry, withWhy = false }: EntryFactsProps) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const articles = articlesOf(entry).map((article) => articleName(article, language));
  return (
    <>
      {withWhy && <p className={styles['why']}>{t(WHY_WORDS[entry.why])}</p>}
      <p>{text(entry.text)}</p>
      <dl className={styles['facts']}>
        {(!withWhy || articles.length === 0) && (
          <div>
            <dt>{t('leftOpen.by')}</dt>
            <dd>{articles.length === 0 ? t('leftOpen.nowhere') : articles.join(t('ui.and'))}</dd>
          </div>
        )}
        <div>
          <dt>{t('leftOpen.ask')}</dt>
          <dd>{text(entry.ask)}</dd>
        </div>
      </dl>
      {withWhy && <Cites of={entry} />}
    </>
  );
}
