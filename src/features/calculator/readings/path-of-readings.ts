import { PATHS } from '../paths.ts';

/** Where the readings and assumptions of a region stand. */
export const pathOfReadings = (policy: string): string => `${PATHS.readings}/${policy}`;
