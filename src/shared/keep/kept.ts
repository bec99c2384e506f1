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
  /** That of the usual layout, where the other one has only made it larger. */
  readonly size: TextSize;
  readonly theme: Theme;
  readonly language: Language;
  /** Whether the page is laid out for older people; no version before knew of it. */
  readonly elder?: boolean;
}

export interface KeptDraft {
  /** As `draftFile` writes it. It stays as it is, readable or not, until the person decides. */
  readonly file: unknown;
  /** When it was kept, as `YYYY-MM-DD HH:mm` in China. */
  readonly at: string;
  /**
   * Which editing wrote it, of which window: what that goes on to is kept in its place. None where the person has since
   * done anything with it, and of what a version before knew.
   */
  readonly by?: string;
}

export interface KeptCase extends KeptDraft {
  readonly id: string;
  /** Given by the person; empty for what was entered last and gave way to something else. */
  readonly name: string;
}
