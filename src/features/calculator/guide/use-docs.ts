import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '@/engine/index.ts';
import { useLanguage } from '@/i18n/language.ts';
import { docsOf } from '../guide-search/docs-of.ts';
import { prepare, type Prepared } from '../guide-search/prepared.ts';
import type { GuideTable } from '../guide-tables/guide-table.ts';
import { useRegions } from './use-regions.ts';

/** Everything that can be found in the guide of a region, in the language of the page, ready to be searched. */
export function useDocs(pack: Pack, tables: readonly GuideTable[]): readonly Prepared[] {
  const { t, i18n } = useTranslation();
  const language = useLanguage();
  const regions = useRegions();
  return useMemo(() => {
    const inAll = (key: string, parts: Readonly<Record<string, string>> = {}) => {
      const said = (lng: string): string => {
        const named = Object.entries(parts).map(([name, part]) => [name, i18n.t(part, { lng })]);
        return i18n.t(key, { lng, ...(Object.fromEntries(named) as Readonly<Record<string, string>>) });
      };
      return { 'zh-CN': said('zh-CN'), en: said('en') };
    };
    return prepare(docsOf(pack, tables, regions, { t: (key) => t(key), inAll, language }));
  }, [pack, tables, regions, language, t, i18n]);
}
