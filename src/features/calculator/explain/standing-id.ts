import type { Standing } from '../result/what-is-left.ts';

/** Where on the screen it unfolds how something that runs on from visit to visit comes to stand as it does. */
export const standingId = ({ key }: Pick<Standing, 'key'>): string => `left-${key.replace(/\s+/gu, '-')}`;
