import { type Day, formatDay } from '../calendar/day.ts';
import { proven } from '../proven.ts';
import type { Settlement } from '../result/settlement.ts';
import type { CaseFile, ClaimFile } from './case-file.ts';

/** Care that cannot be had once more, as a visit can. */
const ONCE: ReadonlySet<string> = new Set(['emergency-death', 'delivery']);

export const canRecur = ({ care }: { readonly care: string }): boolean => !ONCE.has(care);

/**
 * The file with a further claim like one of its own: of the same care and kind of institution, at an institution of its
 * own. What it comes to is decided where it is settled: see `claimAt`.
 * @param id of the claim that it is like
 * @param on `YYYY-MM-DD`, not before {@link latestDay}
 */
export function withFurther<F extends CaseFile>(file: F, id: string, further: string, on: string): F {
  const like = proven(file.claims.find((each) => each.id === id));
  const { name: _, ...provider } = like.provider;
  const amounts = { ...like, ...NO_AMOUNTS };
  const claim: ClaimFile = {
    ...onlyGiven(amounts),
    ...('admitted' in like ? { admitted: on } : {}),
    ...('basicPaid' in like ? { basicPaid: '0' } : {}),
    id: further,
    date: on,
    provider,
  };
  return { ...file, claims: [...file.claims, claim] };
}

const NO_AMOUNTS = { total: '0', outOfScope: undefined, classB: undefined, preSelfPay: undefined };

const onlyGiven = <O extends object>(object: O): O =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as O;

/** The day of the latest claim of a claim's year that acts on it or is acted on by it; its own where it is the latest. */
export function latestDay({ policy, case: { claims } }: Settlement, id: string): string {
  const claim = proven(claims.find((each) => each.id === id));
  const cares = policy.cares.get(claim.care);
  const days = claims
    .filter(({ care, year }) => year === claim.year && cares?.has(care))
    .map(({ date }) => date);
  return formatDay(Math.max(claim.date, ...days) as Day);
}

/** An id that no claim of the file has. */
export function freshId({ claims }: CaseFile): string {
  const known = new Set(claims.map(({ id }) => id));
  let fresh = 'further';
  while (known.has(fresh)) fresh = `${fresh}-`;
  return fresh;
}
