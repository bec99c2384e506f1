import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsFetching } from '@tanstack/react-query';
import type { Figure } from '@/engine/index.ts';
import { officialTextKey, useOfficialText } from '@/shared/documents/official-text.ts';
import { CARRIED_FILES } from '@/shared/packs/carried-files.ts';
import { Disclosure } from '@/shared/ui/Disclosure.tsx';
import { OfficialText } from '../official-text/OfficialText.tsx';
import { useUnfolded } from '../official-text/use-unfolded.ts';
import styles from './guide.module.css';

interface OriginalTextProps {
  /** Id of the region whose document it is. */
  readonly policy: string;
  readonly articles: readonly string[];
}

/** The copy that opens by a double click has none of these texts, and asks for none. */
const NONE_HERE = CARRIED_FILES === undefined ? 'guide.noOriginal' : 'guide.noOriginalInCopy';

const NO_FIGURES: readonly Figure[] = [];

/** What the articles of an answer say in their own words, folded away: it is asked for once somebody unfolds it. */
export function OriginalText({ policy, articles }: OriginalTextProps) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('guide.original')}>
      <div className={styles['original']}>
        {articles.map((article) => (
          <OfficialText key={article} article={article} figures={NO_FIGURES} />
        ))}
        <IfNone policy={policy} />
      </div>
    </Disclosure>
  );
}

/** Whoever unfolds it is told where there is nothing to be shown. */
function IfNone({ policy }: { readonly policy: string }) {
  const { t } = useTranslation();
  const place = useRef<HTMLParagraphElement>(null);
  const isUnfolded = useUnfolded(place);
  const isNone = useOfficialText(isUnfolded ? policy : undefined) === undefined;
  const isOnItsWay = useIsFetching({ queryKey: officialTextKey(policy) }) > 0;
  return <p ref={place}>{isUnfolded && isNone && t(isOnItsWay ? 'guide.originalComing' : NONE_HERE)}</p>;
}
