import { isElder } from '@/shared/settings/elder-mode.ts';
import { useSettings } from '@/shared/settings/settings.ts';
import { elderPath } from '../elder/elder-path.ts';
import { PATHS } from '../paths.ts';

interface Ways {
  /** Where the way through the questions begins. */
  readonly home: string;
  readonly result: string;
  /** Whether it stays a way of its own: no screen of it then leads over to the one page. */
  readonly alone: boolean;
}

/** Where the questions lead, in this layout of the page. */
export function useWays(): Ways {
  const alone = useSettings(isElder);
  return alone
    ? { home: PATHS.elder, result: elderPath('answer'), alone }
    : { home: PATHS.start, result: PATHS.all, alone };
}
