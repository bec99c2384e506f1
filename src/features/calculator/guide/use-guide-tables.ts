import { useMemo } from 'react';
import type { OpenPack } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { useDraft } from '@/shared/draft/store.ts';
import type { GuideTable } from '../guide-tables/guide-table.ts';
import { useWords } from '../guide-tables/use-words.ts';
import { tablesWithOtherMeanings } from '../guide-tables/with-other-meanings.ts';

/** The tables of a region under the readings that the person has chosen for it. */
export function useGuideTables(open: OpenPack): readonly GuideTable[] {
  const chosen = useDraft(({ draft }) => draft.regions[open.pack.id]?.readings);
  const words = useWords();
  const language = useLanguage();
  return useMemo(() => {
    const readings = open.pack.readings.map((reading) => {
      const option = chosen?.[reading.id] ?? reading.default;
      return [reading.id, reading.options.some(({ id }) => id === option) ? option : reading.default];
    });
    return tablesWithOtherMeanings(open, Object.fromEntries(readings) as Record<string, string>, words);
    // The words are those of the language.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [open, chosen, language]);
}
