import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { caseProblemsZhCN } from './case-problems.zh-CN.ts';
import { codesZhCN } from './codes.zh-CN.ts';
import { NATIONAL_HOTLINE } from './hotline.ts';
import { type Language, languageFor } from './language.ts';
import { zhCN } from './zh-CN.ts';

const HOME: Language = 'zh-CN';

/** What every text may name, beside what is handed to it. */
const everywhere = { hotline: NATIONAL_HOTLINE };
const HOTLINE_CHANGED = 'hotlineChanged';

export const i18n = createInstance();

void i18n.use(initReactI18next).init({
  lng: HOME,
  fallbackLng: HOME,
  initAsync: false,
  ns: ['translation', 'codes'],
  resources: {
    [HOME]: { translation: zhCN, codes: { ...codesZhCN, caseProblem: caseProblemsZhCN } },
  },
  interpolation: { escapeValue: false, defaultVariables: everywhere },
  react: { useSuspense: false, bindI18n: `languageChanged ${HOTLINE_CHANGED}` },
});

/** Has all texts name this number, those on the page too. */
export function setHotline(hotline: string): void {
  if (everywhere.hotline === hotline) return;
  everywhere.hotline = hotline;
  i18n.emit(HOTLINE_CHANGED);
}

/** Shows the page in a language. Fails, leaving all as it is, where its texts cannot be loaded. */
export async function showLanguage(language: Language): Promise<void> {
  if (language === 'en') await loadEnglish();
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}

/**
 * Begins in the language that was chosen before, or in that of the browser; with the texts at hand where those cannot be
 * loaded.
 */
export async function startLanguage(chosen?: Language): Promise<void> {
  await showLanguage(chosen ?? languageFor(navigator.language)).catch(() => showLanguage(HOME));
  // Only ahead of time: where it fails, the switch of language loads it again.
  void loadEnglish().catch(() => undefined);
}

async function loadEnglish(): Promise<void> {
  if (i18n.hasResourceBundle('en', 'codes')) return;
  const { english } = await import('./english.ts');
  i18n.addResourceBundle('en', 'translation', english.translation, true);
  i18n.addResourceBundle('en', 'codes', english.codes);
}
