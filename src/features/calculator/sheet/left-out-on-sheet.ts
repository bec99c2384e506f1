import type { LeftOut } from '@/shared/draft/left-out.ts';
import type { Choices } from './choices.ts';

/** No facts about the person: what belongs to a visit, or to a clause of the document. */
const OF_NOBODY: ReadonlySet<string> = new Set(['visits', 'readings']);
/** What may be called by a disease. */
const OF_DISEASES: ReadonlySet<string> = new Set(['specialDiseases', 'openingLimits', 'openingCumulative']);

/** What was entered and is not counted, as far as a sheet is to name it. */
export const leftOutOnSheet = (
  leftOut: readonly LeftOut[],
  { person, diagnoses }: Choices,
): readonly LeftOut[] =>
  leftOut.filter(({ field }) => {
    const kind = field.split('.')[0] ?? '';
    return (person || OF_NOBODY.has(kind)) && (diagnoses || !OF_DISEASES.has(kind));
  });
