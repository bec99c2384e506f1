import type { Figure } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import { OfficialText } from '../official-text/OfficialText.tsx';
import { CopyLine } from '@/shared/ui/CopyLine.tsx';
import styles from './explain.module.css';
import { useTexts } from './use-texts.ts';

const NONE: readonly string[] = [];

interface ArticleLineProps {
  readonly article: string;
  /** Those that the rule takes from it; its own words stand beside them, where somebody asked for the rule. */
  readonly figures?: readonly Figure[] | undefined;
  /** The diseases of the pack that they are of, among others that it lists. */
  readonly diseases?: readonly string[] | undefined;
  /** Others that the same figures rest on. */
  readonly beside?: readonly string[];
}

/** An article as one line to be copied, what it says in short, and its own words where the host provides them. */
export function ArticleLine({ article, figures, diseases, beside = NONE }: ArticleLineProps) {
  const { t } = useTexts();
  const language = useLanguage();
  const text = useText();
  const pack = usePack();
  if (!pack) return undefined;
  const { number, title, nature, inForceFrom } = pack.document;
  const gist = pack.articles[article]?.gist;
  const line = t(`explain.article.${nature}`, {
    document: number ?? t('document.quoted', { title: text(title) }),
    article: articleName(article, language),
    date: inForceFrom.date,
  });
  return (
    <div className={styles['article']} data-article={article}>
      <CopyLine text={line} />
      {gist && (
        <p className={styles['gist']}>
          {t('explain.gist')} {text(gist)}
        </p>
      )}
      {figures && <OfficialText article={article} figures={figures} diseases={diseases} beside={beside} />}
    </div>
  );
}
