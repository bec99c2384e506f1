import type { Day } from '../calendar/day.ts';
import type { Pack } from '../pack/schema.ts';
import type { MetSituation } from '../pack/situations.ts';
import type { Claim } from './case.ts';
import { type LoneClaim, readClaim } from './read-claim.ts';
import type { Report } from './reader.ts';

/**
 * Remembers the claims of earlier cases by their JSON objects, which are taken never to change. A claim read without a
 * problem is not read again, and is the same object where its situation is the same too.
 */
export class ClaimMemory {
  private readonly lone = new WeakMap<object, { readonly pack: Pack; readonly claim: LoneClaim }>();
  private readonly inSituations = new WeakMap<LoneClaim, Claim>();

  /** As `readClaim`. */
  read(
    value: unknown,
    path: string,
    report: Report,
    pack: Pack | undefined,
    begins: Day | undefined,
  ): LoneClaim | undefined {
    if (typeof value !== 'object' || value === null) return readClaim(value, path, report, pack, begins);
    const known = this.lone.get(value);
    if (known && known.pack === pack && (begins === undefined || known.claim.date >= begins))
      return known.claim;
    const claim = readClaim(value, path, report, pack, begins);
    if (claim && pack) this.lone.set(value, { pack, claim });
    return claim;
  }

  /** @param relate makes the claim where it is not known in this situation */
  inSituation(
    lone: LoneClaim,
    situation: MetSituation,
    relate: (lone: LoneClaim, situation: MetSituation) => Claim,
  ): Claim {
    const known = this.inSituations.get(lone);
    if (known?.situation === situation) return known;
    const claim = relate(lone, situation);
    this.inSituations.set(lone, claim);
    return claim;
  }
}
