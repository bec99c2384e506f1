import type { Day } from '../calendar/day.ts';
import { code } from '../pack/dimensions.ts';
import { boundsOf, type InterruptionBounds } from '../pack/interruption.ts';
import type { Pack } from '../pack/schema.ts';
import { meet, type MetSituation } from '../pack/situations.ts';
import { proven } from '../proven.ts';
import { birthOf } from './birth.ts';
import type { Case, Claim, Person, StayRelation } from './case.ts';
import { valueOn } from './case.ts';
import type { ClaimMemory } from './claim-memory.ts';
import { contributionsOn, entitlementOn, interruptionOn } from './unpaid.ts';
import type { LoneClaim } from './read-claim.ts';

/**
 * Sets claims in relation to the person's timelines and to each other, once, before anything is settled: the order
 * of settling, the situation of every claim, and which claims of a day are at one institution. One sweep over the
 * claims in order of date, however many there are.
 */
export function relate(
  claims: readonly LoneClaim[],
  person: Person,
  pack: Pack,
  memory: ClaimMemory | undefined,
): Pick<Case, 'claims' | 'order' | 'sameDay'> {
  const order = claims
    .map((_, index) => index)
    .sort((a, b) => dateAt(claims, a) - dateAt(claims, b) || a - b);
  const stayOn = staysOf(claims);
  const bounds = boundsOf(pack);
  const related = new Array<Claim>(claims.length);
  for (const index of order) {
    const claim = claims[index] as LoneClaim;
    const situation = meet(situationCode(claim, person, bounds, stayOn(claim.date)));
    related[index] = memory
      ? memory.inSituation(claim, situation, inSituation)
      : inSituation(claim, situation);
  }
  return { claims: related, order, sameDay: sameDayPlaces(claims, order) };
}

/** Written out, so that all claims are objects of one shape: spreading would make them slow to read. */
function inSituation(claim: LoneClaim, situation: MetSituation): Claim {
  return {
    id: claim.id,
    care: claim.care,
    date: claim.date,
    month: claim.month,
    year: claim.year,
    admitted: claim.admitted,
    provider: claim.provider,
    place: claim.place,
    emergency: claim.emergency,
    total: claim.total,
    outOfScope: claim.outOfScope,
    classB: claim.classB,
    preSelfPay: claim.preSelfPay,
    eligible: claim.eligible,
    condition: claim.condition,
    disease: claim.disease,
    basicPaid: claim.basicPaid,
    birth: claim.birth,
    pregnancy: claim.pregnancy,
    beneficiary: claim.beneficiary,
    situation,
  };
}

const dateAt = (claims: readonly LoneClaim[], index: number): Day => (claims[index] as LoneClaim).date;

function situationCode(
  claim: LoneClaim,
  person: Person,
  bounds: InterruptionBounds | undefined,
  stay: StayRelation,
): number {
  const { provider, date } = claim;
  return (
    code('care', claim.care) +
    code('provider', provider.level ?? 'pharmacy') +
    code('prescribedBy', provider.prescribedBy ?? 'unstated') +
    code('designated', provider.designated) +
    code('place', claim.place) +
    code('emergency', claim.emergency ? 'yes' : 'no') +
    code('registration', registrationOf(claim, person)) +
    code('conditions', conditionsOf(person)) +
    code('status', proven(valueOn(person.status, date))) +
    code('enrolment', proven(valueOn(person.enrolment, date))) +
    code('entitlement', entitlementOn(person, date, bounds)) +
    code('contributions', contributionsOn(person.arrears, date)) +
    code('interruption', interruptionOn(person.arrears, date, bounds)) +
    code('stay', stay) +
    code('birth', birthOf(claim))
  );
}

function registrationOf(claim: LoneClaim, person: Person): 'not-needed' | 'registered' | 'unregistered' {
  if (claim.care === 'two-diseases')
    return claim.condition && person.conditions.includes(claim.condition) ? 'registered' : 'unregistered';
  if (claim.care === 'special-disease')
    return claim.disease !== undefined && person.specialDiseases.includes(claim.disease)
      ? 'registered'
      : 'unregistered';
  return 'not-needed';
}

function conditionsOf(person: Person): 'none' | 'hypertension' | 'diabetes' | 'both' {
  return person.conditions.length > 1 ? 'both' : (person.conditions[0] ?? 'none');
}

/**
 * How days lie to the stays in hospital of a case: those of inpatient claims, and of deliveries of the insured
 * person's own. To be asked in ascending order of days; inside one stay counts before the boundary of another.
 */
function staysOf(claims: readonly LoneClaim[]): (on: Day) => StayRelation {
  const stays = claims
    .filter((claim) => claim.admitted !== undefined && claim.beneficiary === 'self')
    .map((claim) => ({ first: claim.admitted as Day, last: claim.date }))
    .sort((a, b) => a.first - b.first);
  if (stays.length === 0) return () => 'outside';
  const boundaries = new Set(stays.flatMap(({ first, last }) => [first, last]));
  let begun = 0;
  let latest = -1;
  return (on) => {
    for (let stay = stays[begun]; stay !== undefined && stay.first < on; stay = stays[begun]) {
      latest = Math.max(latest, stay.last);
      begun += 1;
    }
    if (on < latest) return 'inside';
    return boundaries.has(on) ? 'boundary' : 'outside';
  };
}

/** For every place in the order: the place of the first claim of its day at its institution. */
function sameDayPlaces(claims: readonly LoneClaim[], order: readonly number[]): readonly number[] {
  let day: Day | undefined;
  let first = new Map<string, number>();
  return order.map((index, place) => {
    const { date, provider } = claims[index] as LoneClaim;
    if (date !== day) {
      day = date;
      if (first.size > 0) first = new Map();
    }
    if (provider.name === undefined) return place;
    const known = first.get(provider.name);
    if (known === undefined) first.set(provider.name, place);
    return known ?? place;
  });
}
