import { type Pack, parseFen, ZERO } from '@/engine/index.ts';
import { isForItsDays, knowsPaidFirst } from './care.ts';
import { type BirthDraft, EMPTY_BIRTH } from './birth.ts';
import { emptyVisit, type Visit } from './draft.ts';
import type { BirthJson, ClaimJson } from './draft-of-case-json.ts';
import type { NotTaken } from './draft-of-case-not-taken.ts';
import { shownAmount } from './draft-of-case-person.ts';
import { newId } from './store.ts';

interface Taken {
  readonly visit: Visit;
  readonly notTaken: readonly NotTaken[];
}

/** @param index of the claim in its case */
export function visitOf(claim: ClaimJson, index: number, pack: Pack): Taken {
  const at = { path: `claims[${index}]`, number: index + 1 };
  const { care, date } = claim;
  const forItsDays = isForItsDays(care, pack);
  if (forItsDays && isBare(claim))
    return { visit: { ...emptyVisit(newId()), care, date, admitted: claim.admitted ?? '' }, notTaken: [] };
  const { kind, level = '', prescribedBy = '', name = '', designated = 'pooling' } = claim.provider;
  const { place = 'local', emergency = false, condition = '', disease = '' } = claim;
  return {
    visit: {
      ...emptyVisit(newId()),
      care,
      date,
      admitted: claim.admitted ?? '',
      kind,
      level,
      prescribedBy,
      designated,
      place,
      emergency,
      condition,
      disease,
      name: name.trim(),
      total: shownAmount(claim.total),
      outOfScope: shownAmount(claim.outOfScope),
      // Where there is none, a case may still say so.
      preSelfPay: knowsPaidFirst(care) ? shownAmount(claim.preSelfPay) : '',
      classB: shownAmount(claim.classB),
      basicPaid: shownAmount(claim.basicPaid),
      ...birthDraftOf(claim.birth),
      pregnancy: claim.pregnancy === '' ? NAMELESS : (claim.pregnancy ?? ''),
      beneficiary: claim.beneficiary ?? 'self',
    },
    notTaken: [
      ...(forItsDays ? [{ code: 'stay', ...at, date } as const] : []),
      ...(name === name.trim()
        ? []
        : [{ code: 'name', ...at, path: `${at.path}.provider.name`, name } as const]),
    ],
  };
}

/** An empty name tells pregnancies apart in a case; in a draft it stands for the first one. */
const NAMELESS = ' ';

export function birthDraftOf(birth: BirthJson | undefined): BirthDraft {
  if (birth === undefined) return EMPTY_BIRTH;
  const { kind, babies, months } = birth;
  return {
    birthKind: kind,
    // Of a termination they count for nothing.
    babies: babies === undefined || kind === 'termination' ? '' : String(babies),
    months: months === undefined ? '' : String(months),
  };
}

/** Whether a stay says nothing but its days. */
function isBare({ provider, place, emergency, total, outOfScope, classB, preSelfPay }: ClaimJson): boolean {
  const { level, name, designated } = provider;
  const amounts = [total, outOfScope, classB, preSelfPay];
  return (
    level === 'ungraded' &&
    name === undefined &&
    (designated ?? 'pooling') === 'pooling' &&
    (place ?? 'local') === 'local' &&
    emergency !== true &&
    amounts.every((amount) => amount === undefined || parseFen(amount) === ZERO)
  );
}
