import type { Day } from '../calendar/day.ts';
import type { Situation } from '../pack/dimensions.ts';
import { eraOf, erasOf } from '../pack/era.ts';
import type { Pack } from '../pack/schema.ts';
import { type Terms, termsOf } from './terms.ts';

/** The terms on which a claim in one situation would be settled on a day. */
export function termsOn(pack: Pack, situation: Situation, day: Day): Terms {
  const eras = erasOf(pack);
  return termsOf(pack, eras, situation, eraOf(eras, day));
}
