import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { useTranslation } from 'react-i18next';
import { AssumptionLine } from '../explain/AssumptionLine.tsx';
import { useArticleLine } from '../explain/use-article-line.ts';
import styles from './spoken.module.css';
import { useOtherSaid } from './use-other-said.ts';
import type { Spoken } from './use-spoken.ts';

/** Ids of what holds the buttons that copy a figure, for their keys. @param at from 0 */
export const sentenceId = (at: number): string => `spoken-${at + 1}`;
export const articleId = (at: number): string => `spoken-${at + 1}-article`;

interface SpokenItemProps {
  readonly at: number;
  readonly of: Spoken;
}

/** A figure as a sentence to be read out, and below it its articles as one line; each can be copied. */
export function SpokenItem({ at, of: { say, beside, articles, assumptions, of } }: SpokenItemProps) {
  const { t } = useTranslation();
  const lineOf = useArticleLine();
  const others = useOtherSaid()(of);
  const whole = [say, ...others, beside].join('');
  const line = articles.length > 0 ? lineOf(articles) : undefined;
  return (
    <li className={styles['spoken']}>
      <div className={styles['line']} id={sentenceId(at)}>
        <span className={styles['number']} aria-hidden>
          {at + 1}
        </span>
        <p className={styles['say']}>{say}</p>
        <CopyButton key={whole} text={whole} of={say} />
      </div>
      {others.map((other) => (
        <p key={other} className={styles['other']} data-other-reading>
          {other.trim()}
        </p>
      ))}
      {line !== undefined && (
        <div className={styles['line']} id={articleId(at)}>
          <p className={styles['article']}>{line}</p>
          <CopyButton key={line} text={line} of={line}>
            {t('hotline.copyArticle')}
          </CopyButton>
        </div>
      )}
      {line === undefined && assumptions.map((id) => <AssumptionLine key={id} id={id} />)}
    </li>
  );
}
