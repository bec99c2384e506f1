import { type Claim, parseFen, ZERO } from '@/engine/index.ts';
import { showAmount } from '../input/amount.ts';
import { emptyVisit, type Visit, type VisitCare } from './draft.ts';
import type { ClaimJson } from './draft-of-case-json.ts';
import type { NotTaken } from './draft-of-case-not-taken.ts';
import { shownAmount } from './draft-of-case-person.ts';
import { newId } from './store.ts';

interface Taken {
  /** undefined where the care is none that can be entered. */
  readonly visit: Visit | undefined;
  readonly notTaken: readonly NotTaken[];
}

/** @param index of the claim in its case @param read the same claim as the engine has read it */
export function visitOf(claim: ClaimJson, index: number, read: Claim): Taken {
  const at = { path: `claims[${index}]`, number: index + 1 };
  const { care, date } = claim;
  if (!isEntered(care)) return { visit: undefined, notTaken: [{ code: 'care', ...at, date, care }] };
  if (care === 'inpatient')
    return {
      visit: { ...emptyVisit(newId()), care, date, admitted: claim.admitted ?? '' },
      notTaken: isBare(claim) ? [] : [{ code: 'stay', ...at, date }],
    };
  const { kind, level = '', prescribedBy = '', name = '', designated = 'pooling' } = claim.provider;
  const { place = 'local', emergency = false, condition = '' } = claim;
  const ofClassB = claim.classB !== undefined;
  return {
    visit: {
      ...emptyVisit(newId()),
      care,
      date,
      kind,
      level,
      prescribedBy,
      designated,
      place,
      emergency,
      condition,
      name: name.trim(),
      total: shownAmount(claim.total),
      outOfScope: shownAmount(claim.outOfScope),
      preSelfPay: ofClassB ? showAmount(read.preSelfPay) : shownAmount(claim.preSelfPay),
    },
    notTaken: [
      ...(name === name.trim()
        ? []
        : [{ code: 'name', ...at, path: `${at.path}.provider.name`, name } as const]),
      ...(ofClassB
        ? [
            {
              code: 'class-b',
              ...at,
              path: `${at.path}.classB`,
              amount: showAmount(read.preSelfPay),
            } as const,
          ]
        : []),
    ],
  };
}

const ENTERED: readonly VisitCare[] = ['outpatient', 'two-diseases', 'inpatient'];
const isEntered = (care: ClaimJson['care']): care is VisitCare =>
  (ENTERED as readonly string[]).includes(care);

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
