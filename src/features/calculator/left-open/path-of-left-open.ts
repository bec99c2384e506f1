import { PATHS } from '../paths.ts';

/** Where it stands what a region's document leaves open. @param entry id of one point of it */
export const pathOfLeftOpen = (policy: string, entry?: string): string =>
  [PATHS.leftOpen, policy, ...(entry === undefined ? [] : [entry])].join('/');
