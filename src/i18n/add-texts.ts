import { i18n } from './i18n.ts';
import { type Language, LANGUAGES } from './language.ts';

/**
 * Adds the texts of a part of the page that comes in a file of its own, in every language. Called where that file
 * begins, so that they are there before anything of it is shown.
 */
export function addTexts(texts: Readonly<Record<Language, object>>): void {
  for (const language of LANGUAGES) i18n.addResourceBundle(language, 'translation', texts[language], true);
}
