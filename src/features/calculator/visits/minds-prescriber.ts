import type { Pack } from '@/engine/index.ts';
import type { Visit } from '@/shared/draft/draft.ts';

/** Whether it matters in this region who wrote a prescription that a pharmacy fills. */
export const mindsPrescriber = (pack: Pack | undefined, { care }: Pick<Visit, 'care'>): boolean =>
  pack?.coverages.some((coverage) => coverage.care === care && coverage.prescriber === 'required') === true;
