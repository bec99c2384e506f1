import type { Language } from '@/i18n/language.ts';
import type { TextSize, Theme } from '../settings/settings.ts';

/** What is kept on this device once the person has agreed. That there is such a thing is the agreement. */
export interface Kept {
  readonly settings: KeptSettings;
  /** What was entered last; undefined where nothing was. */
  readonly current: KeptDraft | undefined;
  /** Cases saved by name, the latest last. */
  readonly cases: readonly KeptCase[];
}

export interface KeptSettings {
  readonly size: TextSize;
  readonly theme: Theme;
  readonly language: Language;
}

export interface KeptDraft {
  /** As `draftFile` writes it. It stays as it is, readable or not, until the person decides. */
  readonly file: unknown;
  /** When it was kept, as `YYYY-MM-DD HH:mm` by the clock of the device. */
  readonly at: string;
}

export interface KeptCase extends KeptDraft {
  readonly id: string;
  /** Given by the person; empty for what was entered last and gave way to something else. */
  readonly name: string;
}
