import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Figure } from '@/engine/index.ts';
import { addTexts } from '@/i18n/add-texts.ts';
import { articleName } from '@/i18n/article.ts';
import { useLanguage } from '@/i18n/language.ts';
import { officialTextEn } from '@/i18n/official-text.en.ts';
import { officialTextZhCN } from '@/i18n/official-text.zh-CN.ts';
import { useOfficialText } from '@/shared/documents/official-text.ts';
import { usePack } from '../pack.ts';
import { ArticleText } from './ArticleText.tsx';
import { useUnfolded } from './use-unfolded.ts';

addTexts({ 'zh-CN': officialTextZhCN, en: officialTextEn });

interface OfficialTextProps {
  readonly article: string;
  /** Those that the rule takes from it; each part of a derived one is marked. */
  readonly figures: readonly Figure[];
  /** The diseases of the pack that they are of: of a table that lists these, their rows alone are looked at. */
  readonly diseases?: readonly string[] | undefined;
  /** Other articles that the same figures rest on: what stands there is not missed here. */
  readonly beside?: readonly string[];
}

const NONE: readonly string[] = [];

/**
 * What an article of the chosen region's document says, with the figures of a rule marked in it; nothing where the host
 * provides no text of it. The text is asked for once the place of this is unfolded.
 */
export function OfficialText({ article, figures, diseases = NONE, beside = NONE }: OfficialTextProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const pack = usePack();
  const place = useRef<HTMLElement>(null);
  const articles = useOfficialText(useUnfolded(place) ? pack?.id : undefined);
  const name = articleName(article, language);
  if (!articles) return <span ref={place} hidden />;
  return (
    <section data-official-text={article} aria-label={t('officialText.title', { article: name })}>
      <ArticleText
        articles={articles}
        article={article}
        name={name}
        figures={figures}
        diseases={pack?.diseases.filter(({ id }) => diseases.includes(id)) ?? []}
        beside={beside}
      />
    </section>
  );
}
