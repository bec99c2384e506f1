import { useTranslation } from 'react-i18next';
import { articlesOf, type GuideEntry, type Pack } from '@/engine/index.ts';
import { articleName } from '@/i18n/article.ts';
import { NATIONAL_HOTLINE } from '@/i18n/hotline.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useText } from '@/i18n/use-text.ts';
import { Cites } from '../result/Cites.tsx';
import { CopyButton } from '@/shared/ui/CopyButton.tsx';
import { OPEN_WORDS } from './kind-words.ts';
import { OriginalText } from './OriginalText.tsx';
import { sentenceOf } from './sentence.ts';
import styles from './guide.module.css';

interface AnswerProps {
  readonly pack: Pack;
  readonly entry: GuideEntry;
  /** Where it stands by itself: with the gist of its articles, and their own words to be unfolded. */
  readonly withGist?: boolean;
}

/** What the document says to a question, or that it does not, with its articles, and all of it as one sentence to copy. */
export function Answer({ pack, entry, withGist = false }: AnswerProps) {
  const { t } = useTranslation();
  const text = useText();
  const language = useLanguage();
  const said = text(entry.text);
  const cited = articlesOf(entry);
  const articles = cited.map((article) => articleName(article, language));
  const title = text(entry.title);
  // A pack's own text may name whom to ask already.
  const asksWhom = said.includes(NATIONAL_HOTLINE);
  const sentence = sentenceOf(
    { title, text: said, basis: entry },
    pack,
    (key, variables) => t(key, variables),
    language,
  );
  return (
    <>
      {entry.is !== 'stated' && <p className={styles['open']}>{t(OPEN_WORDS[entry.is])}</p>}
      <p>{said}</p>
      {entry.is !== 'stated' && !asksWhom && <p>{t('answer.ask')}</p>}
      {withGist ? (
        <>
          <Cites of={entry} />
          {cited.length > 0 && <OriginalText policy={pack.id} articles={cited} />}
        </>
      ) : (
        articles.length > 0 && <p className={styles['articles']}>{articles.join(t('ui.and'))}</p>
      )}
      <CopyButton text={sentence} of={title}>
        {t('guide.copy')}
      </CopyButton>
    </>
  );
}
