import type { Text } from '@/engine/index.ts';
import type { useCode } from '@/i18n/use-code.ts';
import type { useLimitName } from '../limit-name.ts';

/** All that tables take their words from, in the language of the page. */
export interface Words {
  readonly t: (key: string, variables?: Readonly<Record<string, string | number>>) => string;
  readonly say: ReturnType<typeof useCode>;
  readonly text: (text: Text) => string;
  readonly limitName: ReturnType<typeof useLimitName>;
  readonly supplementName: (id: string) => string;
}
