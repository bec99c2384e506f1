import { keptText } from '@/shared/keep/storage.ts';

/**
 * What the shell shows is the first screen as most people see it: where another is asked for, or the one for older people
 * comes up in its place, it only keeps the place. Told without the settings' own reader, which needs what comes later.
 */
export const shellWaits = (hash: string, kept: string | undefined = keptText()): boolean =>
  /^#\/./u.test(hash) || (kept !== undefined && ELDER.test(kept));

const ELDER = /"settings":\{[^{}]*"elder":true/u;
