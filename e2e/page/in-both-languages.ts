import { test } from './test.ts';

/**
 * Declares journeys for both languages: in Chinese on a phone, in English on a desktop. What a language changes and what a
 * width changes have nothing to do with each other; how every screen looks in each is seen by every-screen.spec.ts.
 */
export function inBothLanguages(declare: (language: 'zh-CN' | 'en') => void): void {
  for (const [language, where] of [
    ['zh-CN', '@phone'],
    ['en', '@desktop'],
  ] as const)
    test.describe(`${language} ${where}`, () => {
      test.use({ language });
      declare(language);
    });
}
