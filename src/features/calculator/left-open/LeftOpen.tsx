import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Pack } from '@/engine/index.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { useText } from '@/i18n/use-text.ts';
import { Hits } from '../guide/Hits.tsx';
import { SearchBox } from '../guide/SearchBox.tsx';
import { leftOpenDocs } from '../guide-search/docs-of.ts';
import { prepare } from '../guide-search/prepared.ts';
import { searchWithSynonyms } from '../guide-search/with-synonyms.ts';
import { byWhy } from './by-why.ts';
import { EntryFacts } from './EntryFacts.tsx';
import { pathOfLeftOpen } from './path-of-left-open.ts';
import styles from './left-open.module.css';

interface LeftOpenProps {
  readonly pack: Pack;
  /** Id of the one point to show. */
  readonly entry: string | undefined;
}

/** The points that a document leaves open, by why; or one of them by itself. */
export function LeftOpen({ pack, entry }: LeftOpenProps) {
  const { t } = useTranslation();
  const text = useText();
  const [typed, setTyped] = useState('');
  const all = useMemo(() => prepare(leftOpenDocs(pack, { t: (key) => t(key) })), [pack, t]);
  const hits = searchWithSynonyms(all, typed);
  const count = pack.leftOpen.length;
  const one = pack.leftOpen.find(({ id }) => id === entry);
  if (one)
    return (
      <>
        <section className={styles['entry']} aria-labelledby="left-open-entry">
          <h2 id="left-open-entry">{text(one.what)}</h2>
          <EntryFacts entry={one} withWhy />
        </section>
        <LinkButton to={pathOfLeftOpen(pack.id)}>{t('leftOpen.all', { count })}</LinkButton>
      </>
    );
  return (
    <>
      {entry !== undefined && (
        <Notice title={t('leftOpen.unknown')}>
          <p>{t('leftOpen.unknownText')}</p>
        </Notice>
      )}
      <p>{count === 0 ? t('leftOpen.none') : `${t('leftOpen.intro')} ${t('leftOpen.count', { count })}`}</p>
      {count > 0 && (
        <SearchBox label={t('guide.searchLeftOpen')} typed={typed} onType={setTyped} hits={hits} />
      )}
      {hits.length > 0 ? <Hits hits={hits} /> : <AllOfThem pack={pack} />}
    </>
  );
}

function AllOfThem({ pack }: { readonly pack: Pack }) {
  const { t } = useTranslation();
  const text = useText();
  return (
    <>
      {byWhy(pack.leftOpen).map(({ why, title, entries }) => (
        <section className={styles['group']} key={why} aria-labelledby={`left-open-${why}`}>
          <h2 id={`left-open-${why}`}>{t(title)}</h2>
          <ul>
            {entries.map((each) => (
              <li className={styles['entry']} key={each.id}>
                <h3>
                  <Link href={pathOfLeftOpen(pack.id, each.id)}>{text(each.what)}</Link>
                </h3>
                <EntryFacts entry={each} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
