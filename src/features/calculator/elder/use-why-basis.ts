import { useTranslation } from 'react-i18next';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';

/** The articles that something rests on, in a sentence; nothing where there are none. */
export function useWhyBasis(): (articles: readonly string[]) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (articles) => {
    if (articles.length === 0) return '';
    const names = articles.map((article) => articleName(article, language));
    return t('elder.why.article', { articles: names.join(t('ui.and')) });
  };
}
