import { formatFen } from '../../money/fen.ts';
import { proven } from '../../proven.ts';
import type { SameDayChange } from './change.ts';
import type { BillClaim, BillFile } from './file.ts';
import { withClaim } from '../case-file.ts';

/** The file in which another visit of the day stands otherwise to a claim. @param id of the claim */
export function withSameDay(file: BillFile, id: string, change: SameDayChange): BillFile {
  const claim = proven(file.claims.find((each) => each.id === id));
  switch (change.how) {
    case 'together': {
      const other = proven(file.claims.find((each) => each.id === change.other));
      const name = other.provider.name ?? claim.provider.name ?? freshName(file);
      return withClaim(withClaim(file, at(claim, name)), at(other, name));
    }
    case 'apart': {
      const { name: _, ...provider } = claim.provider;
      return withClaim(file, { ...claim, provider });
    }
    case 'after':
    case 'before':
      return { ...file, claims: moved(file.claims, claim, change.other, change.how === 'after') };
    case 'missing': {
      const here = at(claim, claim.provider.name ?? freshName(file));
      const {
        classB: _,
        preSelfPay: __,
        outOfScope: ___,
        ...like
      } = here as BillClaim & {
        readonly outOfScope?: string;
      };
      const missing = { ...like, id: freshId(file), total: formatFen(change.eligible.least) };
      const claims = file.claims.flatMap((each) => (each.id === id ? [missing, here] : [each]));
      return { ...file, claims };
    }
  }
}

const at = (claim: BillClaim, name: string): BillClaim => ({
  ...claim,
  provider: { ...claim.provider, name },
});

/** Within a day, claims are settled in the order of the file. */
function moved(
  claims: readonly BillClaim[],
  claim: BillClaim,
  other: string,
  after: boolean,
): readonly BillClaim[] {
  const rest = claims.filter(({ id }) => id !== claim.id);
  return rest.flatMap((each) => {
    if (each.id !== other) return [each];
    return after ? [each, claim] : [claim, each];
  });
}

/** A name that no institution of the file has. */
const freshName = ({ claims }: BillFile): string =>
  fresh(claims.flatMap(({ provider: { name } }) => (name === undefined ? [] : [name])));

const freshId = ({ claims }: BillFile): string => fresh(claims.map(({ id }) => id));

function fresh(known: readonly string[]): string {
  let made = '+';
  while (known.includes(made)) made += '+';
  return made;
}

/** How the other visits of a claim's day could stand to it, sharing its institution first. @param id of the claim */
export function sameDayChanges({ claims }: BillFile, id: string): readonly SameDayChange[] {
  const own = claims.findIndex((claim) => claim.id === id);
  const { date, provider } = proven(claims[own]);
  const others = claims.flatMap((claim, place) =>
    claim.id !== id && claim.date === date ? [{ claim, before: place < own }] : [],
  );
  const isHere = ({ claim }: (typeof others)[number]): boolean =>
    provider.name !== undefined && claim.provider.name === provider.name;
  const earlier = others.filter(({ before }) => before);
  const later = others.filter(({ before }) => !before);
  return [
    ...earlier
      .filter((other) => !isHere(other))
      .map(({ claim }) => ({ how: 'together', other: claim.id }) as const),
    ...later.map(({ claim }) => ({ how: 'after', other: claim.id }) as const),
    ...earlier.map(({ claim }) => ({ how: 'before', other: claim.id }) as const),
    ...(earlier.some(isHere) ? [{ how: 'apart' } as const] : []),
  ];
}
