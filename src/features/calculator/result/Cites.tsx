import { useTranslation } from 'react-i18next';
import { articlesOf, type Basis } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import styles from './result.module.css';

/** What a rule rests on: its articles, each with its gist, or the assumption made where the document is silent. */
export function Cites({ of }: { readonly of: Basis }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = useText();
  const pack = usePack();
  if (!pack) return undefined;
  const assumption = pack.assumptions.find(({ id }) => id === of.assumption);
  const articles = articlesOf(of);
  const firstGist = articles.find((article) => pack.articles[article] !== undefined);
  return (
    <>
      {articles.map((article) => {
        const gist = pack.articles[article]?.gist;
        return (
          <p key={article} className={styles['cite']}>
            <b>{articleName(article, language)}</b>
            {article === firstGist && ` \u00b7 ${t('rule.gist')}`}
            {gist && ` ${text(gist)}`}
          </p>
        );
      })}
      {assumption && (
        <p className={styles['cite']}>
          <b>{t('rule.assumption')}</b>
          {` ${text(assumption.text)}`}
        </p>
      )}
    </>
  );
}
