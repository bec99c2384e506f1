import { type Fen, formatFen } from '../../money/fen.ts';
import type { BillChange } from './change.ts';
import type { BillClaim, BillFile, OpeningFile } from './file.ts';
import { withSameDay } from './same-day.ts';
import { type StatusFile, withClaim } from '../case-file.ts';

/** Before any day that a case is about: what holds from the beginning has no date of its own. */
const FIRST_DAY = '1900-01-01';

/**
 * The file with one change made to it; of a range of amounts, the least.
 * @param id of the claim that is checked
 */
export function withChange(file: BillFile, id: string, change: BillChange): BillFile {
  switch (change.cause) {
    case 'reading':
      return { ...file, readings: { ...file.readings, [change.reading]: change.option } };
    case 'level':
      return withLevel(file, change);
    case 'status':
      return { ...file, person: { ...file.person, status: statusWith(file, change) } };
    case 'place':
      return changed(file, id, (claim) => ({ ...claim, place: change.place }));
    case 'same-day':
      return withSameDay(file, id, change);
    case 'class-b':
      return changed(file, id, (claim) => paidFirst(claim, change.as, change.amount.least));
    case 'used':
      return { ...file, opening: openingWith(file.opening, change) };
  }
}

const changed = (file: BillFile, id: string, make: (claim: BillClaim) => BillClaim): BillFile => {
  const claim = file.claims.find((each) => each.id === id);
  return claim ? withClaim(file, make(claim)) : file;
};

function withLevel(
  file: BillFile,
  { level, of, claims }: Extract<BillChange, { readonly cause: 'level' }>,
): BillFile {
  const key = of === 'institution' ? 'level' : 'prescribedBy';
  return {
    ...file,
    claims: file.claims.map((claim) =>
      claims.includes(claim.id) ? { ...claim, provider: { ...claim.provider, [key]: level } } : claim,
    ),
  };
}

function statusWith(
  { person }: BillFile,
  { status, from }: Extract<BillChange, { readonly cause: 'status' }>,
): StatusFile {
  if (from === undefined) return status;
  const before =
    typeof person.status === 'string' ? [{ from: FIRST_DAY, status: person.status }] : person.status;
  return [
    ...before.filter((entry) => entry.from < from),
    { from, status },
    ...before.filter((entry) => entry.from > from),
  ];
}

function paidFirst(claim: BillClaim, as: 'paid-first' | 'items', amount: Fen): BillClaim {
  const { classB: _, preSelfPay: __, ...rest } = claim;
  return { ...rest, [as === 'items' ? 'classB' : 'preSelfPay']: formatFen(amount) };
}

function openingWith(
  opening: OpeningFile = {},
  { of, id, amount }: Extract<BillChange, { readonly cause: 'used' }>,
): OpeningFile {
  const used = formatFen(amount.least);
  if (of === 'deductible') return { ...opening, deductible: used };
  return of === 'limit'
    ? { ...opening, limits: { ...opening.limits, [id]: used } }
    : { ...opening, cumulative: { ...opening.cumulative, [id]: used } };
}
