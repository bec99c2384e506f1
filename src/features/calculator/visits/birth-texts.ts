import type { BirthKind } from '@/shared/draft/birth.ts';

/** How a pregnancy ended, in words. */
export const BIRTH_TEXTS = {
  normal: 'visit.normal',
  difficult: 'visit.difficult',
  cesarean: 'visit.cesarean',
  termination: 'visit.termination',
} as const satisfies Readonly<Record<BirthKind, string>>;
