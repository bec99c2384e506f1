import type { Visit } from './draft.ts';
import { amountText, dateText, given } from './texts.ts';

/** The claim of a visit, in the case format. */
export function claimOf(visit: Visit): object {
  const entered = {
    id: visit.id,
    care: visit.care,
    date: dateText(visit.date) ?? '',
  };
  if (visit.care === 'inpatient')
    return { ...entered, admitted: dateText(visit.admitted) ?? '', ...BARE_STAY };
  const hospital = visit.kind === 'hospital';
  return {
    ...entered,
    provider: {
      kind: visit.kind,
      ...(hospital ? chosen('level', visit.level) : chosen('prescribedBy', visit.prescribedBy)),
      ...given('name', visit.name.trim() === '' ? undefined : visit.name.trim()),
      designated: visit.designated,
    },
    place: visit.place,
    emergency: visit.emergency,
    total: amountText(visit.total) ?? '',
    ...given('outOfScope', amountText(visit.outOfScope)),
    ...given('preSelfPay', amountText(visit.preSelfPay)),
    ...(visit.care === 'two-diseases' ? chosen('condition', visit.condition) : {}),
  };
}

/**
 * A stay in hospital is entered for its days alone: no document here fixes terms for it, whatever its bill or
 * hospital. What a case needs besides is put in here, so that what the visit holds of another care stays.
 */
const BARE_STAY = { provider: { kind: 'hospital', level: 'ungraded' }, total: '0' };

const chosen = (key: string, value: string): object => (value === '' ? {} : { [key]: value });
