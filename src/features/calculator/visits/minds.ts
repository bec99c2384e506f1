import type { Care, Pack } from '@/engine/index.ts';
import { coverageOf } from '@/shared/draft/care.ts';
import type { Visit } from '@/shared/draft/draft.ts';

const admits = (given: string | readonly string[] | undefined, value: string): boolean =>
  given === undefined || given === value || (typeof given !== 'string' && given.includes(value));

/** Whether the days of a stay matter to anything else. */
export const mindsStays = (pack: Pack): boolean =>
  [...pack.gates, ...pack.notes].some(({ when }) => when.stay !== undefined);

/** Whether the deductible or the rate of this kind of care differs by where it was. */
export function mindsPlace(pack: Pack | undefined, care: Care): boolean {
  const coverage = pack && coverageOf(pack, care);
  const deductible = pack?.deductibles.find(({ id }) => id === coverage?.deductible);
  return [coverage?.rate, deductible?.amount].some((table) => {
    const byPlace = (table ?? []).filter(({ when }) => when.place !== undefined);
    return new Set(byPlace.map(({ is }) => JSON.stringify(is))).size > 1;
  });
}

/** Whether an emergency is settled by other terms there. */
export const mindsEmergency = (
  pack: Pack | undefined,
  { care, place }: Pick<Visit, 'care' | 'place'>,
): boolean =>
  pack?.substitutions.some(
    ({ when }) => when.emergency !== undefined && admits(when.care, care) && admits(when.place, place),
  ) === true;

/** Whether one deductible is shared by the visits of a day at an institution. */
export function sharesDays(pack: Pack | undefined, care: Care): boolean {
  const id = pack && coverageOf(pack, care)?.deductible;
  return pack?.deductibles.some((each) => each.id === id && each.period === 'institution-day') === true;
}
