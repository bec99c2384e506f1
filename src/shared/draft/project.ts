import { CASE_FORMAT, type Pack } from '@/engine/index.ts';
import { readAmount } from '../input/amount.ts';
import { readDate, readMonth } from '../input/date.ts';
import { type Draft, EMPTY_REGION, type Visit } from './draft.ts';

/** Something entered that this region has no place for: kept in the draft, left out of the case, and said so. */
export interface LeftOut {
  readonly field: string;
  readonly code: 'no-pooled-only' | 'no-such-parameter' | 'no-such-reading' | 'no-such-limit' | 'no-date-yet';
}

export interface Projection {
  /** In the case format; what could not be understood stands in it as typed, to be refused at its place. */
  readonly case: unknown;
  readonly leftOut: readonly LeftOut[];
  /** The visits of the case's claims, one by one. */
  readonly visits: readonly Visit[];
}

/** Makes the case of one region from the draft. @param visits those to put in; all where it is not given */
export function project(draft: Draft, pack: Pack, visits: readonly Visit[] = draft.visits): Projection {
  const region = draft.regions[pack.id] ?? EMPTY_REGION;
  const leftOut: LeftOut[] = [];
  const fits = (known: boolean, field: string, code: LeftOut['code']): boolean => {
    if (!known) leftOut.push({ field, code });
    return known;
  };
  const parameters = Object.entries(region.parameters).filter(
    ([id, text]) =>
      text.trim() !== '' &&
      fits(
        pack.parameters.some((parameter) => parameter.id === id),
        `parameters.${id}`,
        'no-such-parameter',
      ),
  );
  const readings = Object.entries(region.readings).filter(([id]) =>
    fits(
      pack.readings.some((reading) => reading.id === id),
      `readings.${id}`,
      'no-such-reading',
    ),
  );
  return {
    case: {
      format: CASE_FORMAT,
      policy: pack.id,
      year: /^[0-9]{4}$/u.test(draft.year.trim()) ? Number(draft.year) : draft.year,
      person: personOf(draft, pack, fits),
      parameters: Object.fromEntries(parameters.map(([id, text]) => [id, parameterText(pack, id, text)])),
      readings: Object.fromEntries(readings),
      opening: openingOf(draft, pack, fits),
      payFromAccount: draft.payFromAccount,
      claims: visits.map(claimOf),
    },
    leftOut,
    visits,
  };
}

type Fits = (known: boolean, field: string, code: LeftOut['code']) => boolean;

function personOf(draft: Draft, pack: Pack, fits: Fits): object {
  return {
    status: timeline(
      'status',
      draft.status,
      draft.statusChanges,
      (change) => change.status,
      draft.statusFrom,
    ),
    ...enrolmentOf(draft, pack, fits),
    ...given('contributionBase', contributionBaseOf(draft)),
    ...given('benefitFrom', dateText(draft.benefitFrom)),
    arrears: draft.arrears.map((period) => ({
      from: dateText(period.from) ?? '',
      until: dateText(period.until) ?? '',
      ...given('repaidOn', dateText(period.repaidOn)),
    })),
    conditions: (['hypertension', 'diabetes'] as const).filter((condition) => draft.conditions[condition]),
    ...given('openingBalance', amountText(draft.openingBalance)),
  };
}

function enrolmentOf(draft: Draft, pack: Pack, fits: Fits): object {
  const changes = draft.enrolmentChanges;
  const offered = [draft.enrolment, ...changes.map((change) => change.enrolment)].every((enrolment) =>
    pack.enrolments.includes(enrolment),
  );
  if (!fits(offered, 'enrolment', 'no-pooled-only')) return {};
  return { enrolment: timeline('enrolment', draft.enrolment, changes, (change) => change.enrolment) };
}

function contributionBaseOf(draft: Draft): unknown {
  const first = amountText(draft.contributionBase);
  if (draft.baseChanges.length === 0) return first;
  const changes = draft.baseChanges.map((change) => ({
    from: dateText(change.from) ?? '',
    base: amountText(change.base) ?? '',
  }));
  return first === undefined ? changes : [{ from: FIRST_DAY, base: first }, ...changes];
}

/** Before any day that a policy is in force; what holds from the beginning has no date of its own. */
const FIRST_DAY = '1900-01-01';

function timeline<C extends { readonly from: string }, V>(
  key: string,
  first: V,
  changes: readonly C[],
  value: (change: C) => V,
  begins = '',
): unknown {
  const from = dateText(begins);
  if (changes.length === 0 && from === undefined) return first;
  return [
    { from: from ?? FIRST_DAY, [key]: first },
    ...changes.map((change) => ({ from: dateText(change.from) ?? '', [key]: value(change) })),
  ];
}

function openingOf(draft: Draft, pack: Pack, fits: Fits): object {
  const { openingDeductible, openingLimits } = draft.regions[pack.id] ?? EMPTY_REGION;
  const limits = Object.entries(openingLimits).filter(([key, text]) => {
    const id = key.startsWith('month:') ? 'month' : key;
    if (text.trim() === '') return false;
    return fits(
      pack.limits.some((limit) => limit.id === id),
      `openingLimits.${key}`,
      'no-such-limit',
    );
  });
  return {
    ...given('deductible', amountText(openingDeductible)),
    limits: Object.fromEntries(limits.map(([key, text]) => [key, amountText(text)])),
  };
}

function claimOf(visit: Visit): object {
  const hospital = visit.kind === 'hospital';
  return {
    id: visit.id,
    care: visit.care,
    date: dateText(visit.date) ?? '',
    ...(visit.care === 'inpatient' ? { admitted: dateText(visit.admitted) ?? '' } : {}),
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

const chosen = (key: string, value: string): object => (value === '' ? {} : { [key]: value });

const given = (key: string, value: unknown): object => (value === undefined ? {} : { [key]: value });

const amountText = (text: string): string | undefined =>
  text.trim() === '' ? undefined : (readAmount(text) ?? text);

const dateText = (text: string): string | undefined =>
  text.trim() === '' ? undefined : (readDate(text) ?? text);

function parameterText(pack: Pack, id: string, text: string): string {
  const kind = pack.parameters.find((parameter) => parameter.id === id)?.kind;
  return (kind === 'month' ? readMonth(text) : readAmount(text)) ?? text;
}
