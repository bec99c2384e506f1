import { PATHS } from '../paths.ts';

/** The screens of the version for older people behind its first one. */
export type ElderStep = 'answer' | 'why' | 'left' | 'visits' | 'give';

export const elderPath = (step: ElderStep): string => `${PATHS.elder}/${step}`;
