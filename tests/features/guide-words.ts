import { createInstance } from 'i18next';
import type { Pack } from '@/engine/index.ts';
import type { CodeKey } from '@/i18n/use-code.ts';
import { besideZhCN } from '@/i18n/beside.zh-CN.ts';
import { codesZhCN } from '@/i18n/codes.zh-CN.ts';
import { english } from '@/i18n/english.ts';
import { besideEn } from '@/i18n/beside.en.ts';
import { guideEn } from '@/i18n/guide.en.ts';
import { guideTablesEn } from '@/i18n/guide-tables.en.ts';
import { guideTablesZhCN } from '@/i18n/guide-tables.zh-CN.ts';
import { guideZhCN } from '@/i18n/guide.zh-CN.ts';
import type { Language } from '@/i18n/language.ts';
import { requestsEn } from '@/i18n/requests.en.ts';
import { requestsZhCN } from '@/i18n/requests.zh-CN.ts';
import { accountUseEn } from '@/i18n/use.en.ts';
import { accountUseZhCN } from '@/i18n/use.zh-CN.ts';
import { zhCN } from '@/i18n/zh-CN.ts';
import { docsOf } from '@/features/calculator/guide-search/docs-of.ts';
import type { SearchDoc } from '@/features/calculator/guide-search/search-doc.ts';
import { tablesOf } from '@/features/calculator/guide-tables/tables-of.ts';
import type { Words } from '@/features/calculator/guide-tables/words.ts';
import { shippedPacks } from '../packs.ts';

const i18n = createInstance();
void i18n.init({
  lng: 'zh-CN',
  initAsync: false,
  ns: ['translation', 'codes'],
  resources: {
    'zh-CN': {
      translation: {
        ...zhCN,
        ...besideZhCN,
        ...guideZhCN,
        ...guideTablesZhCN,
        ...requestsZhCN,
        ...accountUseZhCN,
      },
      codes: codesZhCN,
    },
    en: {
      translation: {
        ...english.translation,
        ...besideEn,
        ...guideEn,
        ...guideTablesEn,
        ...requestsEn,
        ...accountUseEn,
      },
      codes: english.codes,
    },
  },
  interpolation: { escapeValue: false, defaultVariables: { hotline: '12393' } },
});

/** The words of the page as its screens have them. */
export function wordsIn(language: Language): Words {
  const lng = language;
  return {
    t: (key, variables = {}) => i18n.t(key, { lng, ...variables }),
    say: (key: CodeKey, variables = {}) => i18n.t(key, { lng, ns: 'codes', ...variables }),
    text: (text) => text[language],
    limitName: (id) => id,
    supplementName: (id) => id,
  };
}

/** Everything that can be found in the guide of a pack, as the Chinese page has it. */
export function docsIn(pack: Pack): readonly SearchDoc[] {
  const words = wordsIn('zh-CN');
  const inAll = (key: string, parts: Readonly<Record<string, string>> = {}) => {
    const said = (lng: Language): string =>
      i18n.t(key, {
        lng,
        ...Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, i18n.t(part, { lng })])),
      });
    return { 'zh-CN': said('zh-CN'), en: said('en') };
  };
  const regions = [...shippedPacks.values()].map((open) => open.pack);
  return docsOf(pack, tablesOf(pack, words), regions, { t: (key) => words.t(key), inAll, language: 'zh-CN' });
}
