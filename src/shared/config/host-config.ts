import type { Text } from '@/engine/index.ts';
import { NATIONAL_HOTLINE } from '@/i18n/hotline.ts';

/** What those who offer the page say of it, in `config.json` beside it. */
export interface HostConfig {
  /** Who offers the page. */
  readonly publisher: Text | null;
  /** The number to call with questions; may be more than can be dialled, such as two numbers. */
  readonly hotline: string;
  /** The day from which what is offered is as it is, `YYYY-MM-DD`. */
  readonly updated: string | null;
  /** Ids of the regions offered, in the order in which to show them; all of the index where it is null. */
  readonly regions: readonly string[] | null;
}

/** What holds where the host says nothing. */
export const DEFAULT_CONFIG: HostConfig = {
  publisher: null,
  hotline: NATIONAL_HOTLINE,
  updated: null,
  regions: null,
};
