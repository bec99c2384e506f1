import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '@/shared/ui/Button.tsx';
import { LiveSentence } from '@/shared/ui/LiveSentence.tsx';
import { TextField } from '@/shared/ui/TextField.tsx';
import type { Hit } from '../guide-search/search.ts';
import styles from './guide.module.css';

interface SearchBoxProps {
  readonly label: string;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly hits: readonly Hit[];
}

/** Where to type what is searched for; the enter key opens the first that was found. */
export function SearchBox({ label, typed, onType, hits }: SearchBoxProps) {
  const { t } = useTranslation();
  const [, goTo] = useLocation();
  const isAsked = typed.trim() !== '';
  const said = hits.length === 0 ? t('guide.foundNone') : t('guide.found', { count: hits.length });
  return (
    <search>
      <form
        className={styles['search']}
        onSubmit={(event) => {
          event.preventDefault();
          const first = hits[0];
          if (first) goTo(first.doc.to);
        }}
      >
        <TextField
          id={SEARCH_FIELD}
          label={label}
          hint={t('guide.searchHint')}
          value={typed}
          onChange={onType}
        />
        {isAsked && (
          <div className={styles['found']}>
            <p>{said}</p>
            <Button
              look="quiet"
              onClick={() => {
                onType('');
                document.getElementById(SEARCH_FIELD)?.focus();
              }}
            >
              {t('guide.clear')}
            </Button>
          </div>
        )}
        <LiveSentence text={isAsked ? said : ''} />
      </form>
    </search>
  );
}

/** Id of the field. */
export const SEARCH_FIELD = 'guide-search';
