import type { Figure } from '@/engine/index.ts';
import { useText } from '@/i18n/use-text.ts';
import { usePack } from '../pack.ts';
import { OfficialText } from '../official-text/OfficialText.tsx';
import { CopyLine } from '@/shared/ui/CopyLine.tsx';
import styles from './explain.module.css';
import { useArticleLine } from './use-article-line.ts';
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
  const lineOf = useArticleLine();
  const text = useText();
  const pack = usePack();
  const line = lineOf([article]);
  if (!pack || line === undefined) return undefined;
  const gist = pack.articles[article]?.gist;
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
