import { useTranslation } from 'react-i18next';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { usePack } from '../pack.ts';
import type { Rests } from './block.ts';

/** What a figure rests on, in words: articles by their names, assumptions by their numbers on the sheet. */
export function useRestsText(): (rests: Rests) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  const pack = usePack();
  return ({ articles, assumptions }) => {
    const parts = [
      ...articles.map((article) => articleName(article, language)),
      ...assumptions.map((id) => {
        const at = pack?.assumptions.findIndex((each) => each.id === id) ?? -1;
        return t('sheet.assumption', { n: at + 1 });
      }),
    ];
    return parts.length === 0 ? '' : t('sheet.rests', { list: parts.join(t('ui.and')) });
  };
}
