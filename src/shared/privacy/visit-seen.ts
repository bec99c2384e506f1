import type { Pack } from '@/engine/index.ts';
import { isAtPharmacies, isForItsDays, isMaternity, isStay, knowsPaidFirst } from '../draft/care.ts';
import { EMPTY_BIRTH } from '../draft/birth.ts';
import { emptyVisit, type Visit } from '../draft/draft.ts';
import { hasShare, paidFirstBy } from '../draft/paid-first.ts';
import { birthSeen } from './birth-seen.ts';

/**
 * A visit with what belongs to its kind of care and institution in any region, and so can be seen on some screen: all
 * that its claim may be made of anywhere. What was typed while it was another kind is empty.
 */
export function visitSeen(visit: Visit): Visit {
  const { id, care, date, name, designated, place, emergency, total, outOfScope } = visit;
  const { admitted, condition, disease, basicPaid, pregnancy, beneficiary } = visit;
  const paidFirst = { preSelfPay: visit.preSelfPay, paidFirstBy: visit.paidFirstBy };
  return {
    ...emptyVisit(id),
    care,
    date,
    name,
    designated,
    place,
    emergency,
    total,
    outOfScope,
    ...institutionSeen(visit),
    ...(isStay(care) ? { admitted } : {}),
    ...(knowsPaidFirst(care) ? paidFirst : {}),
    ...(knowsPaidFirst(care) && paidFirstBy(visit) === 'class-b' ? { classB: visit.classB } : {}),
    ...(care === 'two-diseases' ? { condition } : {}),
    ...(care === 'special-disease' ? { disease } : {}),
    ...(care === 'negotiated-drug' ? { basicPaid } : {}),
    ...(care === 'prenatal' ? { pregnancy } : {}),
    ...(isMaternity(care) ? { beneficiary } : {}),
    ...pregnancyEnded(visit),
  };
}

/** The same for one region: of what is paid first the one way in which it is asked for there, and of some stays only the days. */
export function visitSeenUnder(visit: Visit, pack: Pack): Visit {
  const { id, care, date, admitted } = visit;
  if (isForItsDays(care, pack)) return { ...emptyVisit(id), care, date, admitted };
  const seen = visitSeen(visit);
  const byClassB = hasShare(pack, visit) && paidFirstBy(visit) === 'class-b';
  return { ...seen, ...(byClassB ? { preSelfPay: '' } : { classB: '' }) };
}

function institutionSeen({ care, kind, level, prescribedBy }: Visit): Partial<Visit> {
  return kind === 'pharmacy' && isAtPharmacies(care) ? { kind, prescribedBy } : { level };
}

/** Of an operation of family planning no more is asked than whether it ended one, and after how many months. */
function pregnancyEnded(visit: Visit): Partial<Visit> {
  const asked =
    visit.care === 'delivery' || (visit.care === 'family-planning' && visit.birthKind === 'termination');
  return asked ? birthSeen(visit) : EMPTY_BIRTH;
}
