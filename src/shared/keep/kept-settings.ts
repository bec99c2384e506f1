import { type Language, LANGUAGES } from '@/i18n/language.ts';
import { TEXT_SIZES, THEMES } from '../settings/settings.ts';
import type { KeptSettings } from './kept.ts';
import { keptText } from './storage.ts';

/** How the person wanted the page to look, as far as that is kept: for the first paint, before anything else is read. */
export function keptSettings(text: string | undefined = keptText()): Partial<KeptSettings> {
  const { settings } = (parsed(text) ?? {}) as { readonly settings?: unknown };
  const { size, theme, language, elder } = (settings ?? {}) as Readonly<Record<string, unknown>>;
  return {
    ...one('size', TEXT_SIZES, size),
    ...one('theme', THEMES, theme),
    ...one<'language', Language>('language', LANGUAGES, language),
    ...(elder === true && { elder }),
  };
}

function one<K extends string, V>(key: K, known: readonly V[], value: unknown): { readonly [P in K]?: V } {
  const found = known.find((each) => each === value);
  return found === undefined ? {} : ({ [key]: found } as { readonly [P in K]: V });
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
