import type { Pack } from '@/engine/index.ts';
import { isAtPharmacies, isForItsDays, isMaternity, isStay, knowsPaidFirst } from './care.ts';
import type { Visit } from './draft.ts';
import { hasShare, paidFirstBy } from './paid-first.ts';
import { birthOf } from './project-birth.ts';
import { amountText, chosen, dateText, given } from './texts.ts';

/** The claim of a visit, in the case format, with what its kind of care has in this region. */
export const claimOf = (visit: Visit, pack: Pack): object =>
  isForItsDays(visit.care, pack)
    ? { ...whenOf(visit), ...BARE_STAY }
    : wholeClaim(visit, hasShare(pack, visit));

/**
 * The claim with all that is said of its kind of care in any region.
 * @param byShare whether class B items can be stated instead of what is paid first on them
 */
export function wholeClaim(visit: Visit, byShare: boolean): object {
  const { care } = visit;
  return {
    ...whenOf(visit),
    provider: providerOf(visit),
    place: visit.place,
    emergency: visit.emergency,
    total: amountText(visit.total) ?? '',
    ...given('outOfScope', amountText(visit.outOfScope)),
    ...paidFirstOf(visit, byShare),
    ...(care === 'two-diseases' ? chosen('condition', visit.condition) : {}),
    ...(care === 'special-disease' ? chosen('disease', visit.disease) : {}),
    ...(care === 'negotiated-drug' ? given('basicPaid', amountText(visit.basicPaid)) : {}),
    ...(care === 'delivery' ? { birth: birthOf(visit) } : {}),
    ...(care === 'prenatal' ? chosen('pregnancy', visit.pregnancy) : {}),
    ...(isMaternity(care) ? { beneficiary: visit.beneficiary } : {}),
  };
}

function whenOf({ id, care, date, admitted }: Visit): object {
  return {
    id,
    care,
    date: dateText(date) ?? '',
    ...(isStay(care) ? { admitted: dateText(admitted) ?? '' } : {}),
  };
}

function providerOf({ care, kind, level, prescribedBy, name, designated }: Visit): object {
  const pharmacy = kind === 'pharmacy' && isAtPharmacies(care);
  return {
    kind: pharmacy ? kind : 'hospital',
    ...(pharmacy ? chosen('prescribedBy', prescribedBy) : chosen('level', level)),
    ...chosen('name', name.trim()),
    designated,
  };
}

function paidFirstOf(visit: Visit, byShare: boolean): object {
  if (byShare && paidFirstBy(visit) === 'class-b') return given('classB', amountText(visit.classB));
  return knowsPaidFirst(visit.care) ? given('preSelfPay', amountText(visit.preSelfPay)) : {};
}

/**
 * What a case needs of a stay that is entered for its days alone: put in here, so that what the visit holds besides
 * stays.
 */
const BARE_STAY = { provider: { kind: 'hospital', level: 'ungraded' }, total: '0' };
