import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import { useTexts } from './use-texts.ts';

/**
 * Articles of the document as one line to be copied, with its number and from when it is in force; undefined while there
 * is no document.
 */
export function useArticleLine(): (articles: readonly string[]) => string | undefined {
  const { t } = useTexts();
  const language = useLanguage();
  const text = useText();
  const pack = usePack();
  return (articles) => {
    if (!pack) return undefined;
    const { number, title, nature, inForceFrom } = pack.document;
    const document = number ?? t('document.quoted', { title: text(title) });
    const named = nature === 'draft' && document.includes(t('explain.draftInTitle'));
    return t(`explain.article.${named ? 'namedDraft' : nature}`, {
      document,
      article: articles.map((article) => articleName(article, language)).join(t('ui.and')),
      date: inForceFrom.date,
    });
  };
}
