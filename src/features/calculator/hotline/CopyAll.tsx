import { useTranslation } from 'react-i18next';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { useArticleLine } from '../explain/use-article-line.ts';
import { useOtherSaid } from './use-other-said.ts';
import type { Spoken } from './use-spoken.ts';
import { wholeText } from './whole-text.ts';

interface CopyAllProps {
  /** What it is of. */
  readonly title: string;
  readonly spoken: readonly Spoken[];
  /** What is to be known beside the sentences. */
  readonly caveats: readonly string[];
}

/** Copies all that there is to say: nothing by which a figure stands alone that does not stand alone on the screen. */
export function CopyAll({ title, spoken, caveats }: CopyAllProps) {
  const { t } = useTranslation();
  const lineOf = useArticleLine();
  const othersOf = useOtherSaid();
  const items = spoken.map(({ say, articles, of }) => ({
    say,
    others: othersOf(of),
    line: articles.length > 0 ? lineOf(articles) : undefined,
  }));
  const whole = wholeText(title, items, [...caveats, t('page.estimate')]);
  return (
    <CopyButton key={whole} look="plain" text={whole} of={title}>
      {t('hotline.copyAll')}
    </CopyButton>
  );
}
