import type { Text } from '@/engine/index.ts';
import { useLanguage } from './language.ts';

/** Picks, of a text that a pack brings in every language, that of the page. */
export function useText(): (text: Text) => string {
  const language = useLanguage();
  return (text) => text[language];
}
