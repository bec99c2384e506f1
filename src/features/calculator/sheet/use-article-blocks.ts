import { useTranslation } from 'react-i18next';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import { articlesIn, type Block } from './block.ts';

/** Every article that the rest of the sheet rests on, with what it says in short. */
export function useArticleBlocks(): (of: readonly Block[]) => readonly Block[] {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const pack = usePack();
  return (of) => {
    const all = [...articlesIn(of)].sort(inOrder);
    if (all.length === 0) return [];
    return [
      { as: 'heading', level: 2, text: t('sheet.articles') },
      {
        as: 'facts',
        facts: all.map((article) => {
          const gist = pack?.articles[article]?.gist;
          return [articleName(article, language), gist ? text(gist) : t('sheet.noGist')] as const;
        }),
      },
    ];
  };
}

/** As in the document: `9.2` before `9.10`, and both before `10`. */
function inOrder(one: string, other: string): number {
  const [first, second] = [one, other].map((article) => article.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const at = first.findIndex((part, index) => part !== second[index]);
  return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
}
