import { useTranslation } from 'react-i18next';
import type { OpenPack, Pack } from '@/engine/index.ts';
import { LinkButton } from '@/shared/ui/LinkButton.tsx';
import { Notice } from '@/shared/ui/Notice.tsx';
import { Contents } from './Contents.tsx';
import { Hits } from './Hits.tsx';
import { kindIn, pathOfGuide } from './path-of-guide.ts';
import { searchWithSynonyms } from '../guide-search/with-synonyms.ts';
import { SearchBox } from './SearchBox.tsx';
import { TheOne } from './TheOne.tsx';
import { useDocs } from './use-docs.ts';
import { useGuideTables } from './use-guide-tables.ts';

interface GuideProps {
  readonly pack: Pack;
  readonly open: OpenPack;
  /** Id of the one answer to show, or the tables of one kind. */
  readonly entry: string | undefined;
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Questions and figures of a region, to be searched or looked through; or the one that the address names. */
export function Guide({ pack, open, entry, typed, onType }: GuideProps) {
  const { t } = useTranslation();
  const tables = useGuideTables(open);
  const docs = useDocs(pack, tables);
  const hits = searchWithSynonyms(docs, typed);
  const kind = entry === undefined ? undefined : kindIn(entry);
  const one = pack.guide.find(({ id }) => id === entry);
  const ofKind = tables.filter((table) => table.kind === kind);
  if (one || ofKind.length > 0)
    return (
      <>
        <TheOne pack={pack} entry={one} tables={ofKind} />
        <LinkButton to={pathOfGuide(pack.id)}>
          {hits.length > 0 ? t('guide.backToFound', { count: hits.length }) : t('guide.all')}
        </LinkButton>
      </>
    );
  return (
    <>
      {entry !== undefined && (
        <Notice title={t('guide.unknown')}>
          <p>{t('guide.unknownText')}</p>
        </Notice>
      )}
      <SearchBox label={t('guide.search')} typed={typed} onType={onType} hits={hits} />
      {hits.length > 0 ? <Hits hits={hits} /> : <Contents pack={pack} tables={tables} />}
    </>
  );
}
