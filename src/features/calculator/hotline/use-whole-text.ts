import { useTranslation } from 'react-i18next';
import { useArticleLine } from '../explain/use-article-line.ts';
import type { Spoken } from './use-spoken.ts';

/** Every sentence with its articles below it, as one text with what it is of and that it is an estimate. */
export function useWholeText(): (title: string, spoken: readonly Spoken[]) => string {
  const { t } = useTranslation();
  const lineOf = useArticleLine();
  return (title, spoken) =>
    [
      title,
      ...spoken.map(({ say, articles }, at) =>
        [`${at + 1}. ${say}`, articles.length > 0 ? lineOf(articles) : undefined].filter(Boolean).join('\n'),
      ),
      t('answer.estimate'),
    ]
      .filter((part) => part !== '')
      .join('\n');
}
