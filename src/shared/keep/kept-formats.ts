import * as v from 'valibot';
import { LANGUAGES } from '@/i18n/language.ts';
import type { Migrations } from '../migrate.ts';
import { TEXT_SIZES, THEMES } from '../settings/settings.ts';
import type { Kept } from './kept.ts';

/** Before the number of the version. */
export const KEPT_FORMAT = 'gongji-kept/';

/** Every version of what is kept there has been, and how the newest one is read. */
export interface KeptFormats {
  readonly newest: number;
  readonly migrations: Migrations;
  /** @returns undefined where it is none */
  readonly read: (json: unknown) => Kept | undefined;
}

export const KEPT_FORMATS: KeptFormats = { newest: 1, migrations: {}, read };

const Draft = { file: v.unknown(), at: v.string(), by: v.exactOptional(v.fallback(v.string(), '')) };
const KeptOfStorage = v.object({
  settings: v.object({
    size: v.fallback(v.picklist(TEXT_SIZES), 'normal'),
    theme: v.fallback(v.picklist(THEMES), 'auto'),
    language: v.fallback(v.picklist(LANGUAGES), 'zh-CN'),
    elder: v.exactOptional(v.fallback(v.boolean(), false)),
  }),
  current: v.optional(v.object(Draft)),
  cases: v.array(v.object({ id: v.string(), name: v.string(), ...Draft })),
});

function read(json: unknown): Kept | undefined {
  const kept = v.safeParse(KeptOfStorage, json);
  return kept.success ? { ...kept.output, current: kept.output.current } : undefined;
}
