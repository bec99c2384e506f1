import { useTranslation } from 'react-i18next';
import type { Figure, Pack } from '@/engine/index.ts';
import { cited } from '@/shared/documents/cited.ts';
import type { Articles } from '@/shared/documents/document.ts';
import { findFigures } from '@/shared/documents/found-figures.ts';
import { passagesOf } from '@/shared/documents/passage.ts';
import { withRowsOf } from '@/shared/documents/rows-of-diseases.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { excerptOf } from './excerpt.ts';
import { figureWord } from './figure-word.ts';
import styles from './official-text.module.css';
import { Passages } from './Passages.tsx';

interface ArticleTextProps {
  readonly articles: Articles;
  readonly article: string;
  readonly name: string;
  readonly figures: readonly Figure[];
  readonly diseases: Pack['diseases'];
  readonly beside: readonly string[];
}

/** The parts of an article that hold the figures, and the whole of it to be unfolded. */
export function ArticleText({ articles, article, name, figures, diseases, beside }: ArticleTextProps) {
  const { t } = useTranslation();
  const found = cited(articles, article);
  if (!found) return <p className={styles['remark']}>{t('officialText.noArticle', { article: name })}</p>;
  const passages = passagesOf(found.blocks);
  const { marks, missing } = findFigures(figures, article, withRowsOf(diseases, passages));
  const elsewhere = beside.flatMap((other) => passagesOf(cited(articles, other)?.blocks ?? []));
  const nowhere = findFigures(figures, article, elsewhere).missing.filter((value) => missing.includes(value));
  const excerpt = excerptOf(passages, marks);
  return (
    <>
      <p className={styles['title']}>{t('officialText.title', { article: name })}</p>
      {marks.size > 0 && (
        <p className={styles['remark']}>
          {excerpt === passages ? t('officialText.marked') : t('officialText.excerpt')}
        </p>
      )}
      {nowhere.length > 0 && (
        <p className={styles['notFound']}>
          {t('officialText.notFound', {
            figures: nowhere.map((value) => figureWord(value, t('officialText.half'))).join(t('ui.and')),
          })}
        </p>
      )}
      <Passages of={excerpt} marks={marks} />
      {found.mended && <p className={styles['remark']}>{t('officialText.mended')}</p>}
      {excerpt !== passages && (
        <Disclosure summary={t('officialText.whole', { article: name })}>
          <Passages of={passages} marks={marks} />
        </Disclosure>
      )}
    </>
  );
}
