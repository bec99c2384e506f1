import { test } from './test.ts';

/** Declares journeys for the page in either language, on a phone, a tablet and a desktop. */
export function inBothLanguages(declare: (language: 'zh-CN' | 'en') => void): void {
  for (const language of ['zh-CN', 'en'] as const)
    test.describe(`${language} @tablet`, () => {
      test.use({ language });
      declare(language);
    });
}
