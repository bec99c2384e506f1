import { useTranslation } from 'react-i18next';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

export const asLanguage = (tag: string): Language => (tag === 'en' ? 'en' : 'zh-CN');

/** Chinese for every locale of China, whatever its script, and where nothing is known. */
export const languageFor = (locale: string | undefined): Language =>
  locale === undefined || /^zh\b|-CN\b/u.test(locale) ? 'zh-CN' : 'en';

/** The language of the page. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return asLanguage(i18n.language);
}
