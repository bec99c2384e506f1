import { type Situation, situationOf } from './dimensions.ts';

/** A situation, with room for what is worked out of it: that goes when no claim is in it any more. */
export class MetSituation {
  readonly is: Situation;
  readonly kept: unknown[] = [];

  constructor(is: Situation) {
    this.is = is;
  }
}

/** More than the claims of a region meet; many times fewer than there could be. */
const MOST_KEPT = 4096;

const met = new Map<number, MetSituation>();

/** The situation of a sum of codes: mostly the same object for the same sum, so that what follows from it can be kept by it. */
export function meet(codes: number): MetSituation {
  const known = met.get(codes);
  if (known) return known;
  if (met.size === MOST_KEPT) met.clear();
  const situation = new MetSituation(situationOf(codes));
  met.set(codes, situation);
  return situation;
}

/** Meets every situation anew. What was kept by those met before goes with the claims that are in them. */
export function forgetSituations(): void {
  met.clear();
}
