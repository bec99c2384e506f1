import type { Part } from '@/shared/parts/part.ts';

export const DESIGN_PATH = '/design';

/** The page on which the design system documents itself. */
export const DESIGN: Part<object> = {
  name: 'design',
  load: async () => (await import('@/features/design/DesignScreen.tsx')).DesignScreen,
};
