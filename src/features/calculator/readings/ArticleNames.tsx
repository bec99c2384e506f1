import { useTranslation } from 'react-i18next';
import { articlesOf, type Basis } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import styles from './readings.module.css';

/** The articles that something rests on, by their names alone. */
export function ArticleNames({ of }: { readonly of: Pick<Basis, 'cite'> }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const names = articlesOf(of).map((article) => articleName(article, language));
  return names.length === 0 ? undefined : <p className={styles['soft']}>{names.join(t('ui.and'))}</p>;
}
