import { type Case, type Claim, type Fen, monthOfDay, parseDay, ZERO } from '@/engine/index.ts';

/** What the plain loop writes: one entry a claim, in the order of the file. Grown outside of the loop. */
export interface PlainResult {
  /** 0 settled, 1 excluded, 2 undetermined. */
  readonly outcome: number[];
  readonly deductible: number[];
  readonly fund: number[];
  readonly monthLeft: number[];
  readonly yearLeft: number[];
  readonly accountPaid: number[];
  /** The twelve credits of the year; −1 where unknown. */
  readonly credit: number[];
}

export const plainResult = (): PlainResult => ({
  outcome: [],
  deductible: [],
  fund: [],
  monthLeft: [],
  yearLeft: [],
  accountPaid: [],
  credit: [],
});

const FORCE = parseDay('2022-07-01') ?? ZERO;
const YEAR_2023 = parseDay('2023-01-01') ?? ZERO;
const FORCE_MONTH = monthOfDay(parseDay('2022-07-01') as Parameters<typeof monthOfDay>[0]);

/** Charged that day at an institution, by the place of its first visit; kept between calls. */
const chargedOnDay: number[] = [];

/** The stays of the case, kept between calls. */
const stayFrom: number[] = [];
const stayUntil: number[] = [];
let stays = 0;

/**
 * One city written down by hand, as fast as plain code is: the yardstick of the benchmark. It reads the same refined
 * case as the engine does, knows the default reading alone, and allocates nothing for a visit. Figures: 第九条, 第十六条.
 */
export function settlePlainly(kase: Case, out: PlainResult): void {
  const { claims, order, sameDay, person, payFromAccount, year } = kase;
  plainCredits(kase, out);
  findStays(claims);
  let month = -1;
  let monthUsed = 0;
  let claimYear = -1;
  let yearUsed = 0;
  let spent = 0;
  for (let place = 0; place < order.length; place += 1) {
    const index = order[place] as number;
    const claim = claims[index] as Claim;
    chargedOnDay[place] = 0;
    const outcome = outcomeOf(kase, claim);
    out.outcome[index] = outcome;
    out.deductible[index] = 0;
    out.fund[index] = 0;
    out.accountPaid[index] = 0;
    if (outcome === 0) {
      const retired = statusOn(person.status, claim.date) === 'retired';
      const { level } = claim.provider;
      const standard = level === 'tertiary' ? 5000 : level === 'secondary' ? 4000 : 0;
      const percent = (level === 'tertiary' ? 50 : level === 'secondary' ? 55 : 60) + (retired ? 10 : 0);
      const yearLimit = (retired ? 150000 : 100000) / (claim.date < YEAR_2023 ? 2 : 1);
      const monthLimit = retired ? 20000 : 15000;
      if (claim.month !== month) {
        month = claim.month;
        monthUsed = openingOf(kase, month);
      }
      if (claim.year !== claimYear) {
        claimYear = claim.year;
        yearUsed = openingOf(kase, claimYear);
      }
      const first = sameDay[place] as number;
      const used = chargedOnDay[first] as number;
      const left = used < standard ? standard - used : 0;
      const charged = claim.eligible < left ? claim.eligible : left;
      chargedOnDay[first] = used + charged;
      let fund = Math.floor(((claim.eligible - charged) * percent + 50) / 100);
      const monthLeft = monthUsed < monthLimit ? monthLimit - monthUsed : 0;
      const yearLeft = yearUsed < yearLimit ? yearLimit - yearUsed : 0;
      if (fund > monthLeft) fund = monthLeft;
      if (fund > yearLeft) fund = yearLeft;
      monthUsed += fund;
      yearUsed += fund;
      out.deductible[index] = charged;
      out.fund[index] = fund;
      out.monthLeft[index] = monthLeft - fund;
      out.yearLeft[index] = yearLeft - fund;
    }
    if (payFromAccount && outcome !== 2 && claim.year === year && claim.provider.designated !== 'none') {
      let balance = (person.openingBalance as number) - spent;
      for (let at = 0; at <= claim.month % 12; at += 1) balance += Math.max(0, out.credit[at] as number);
      const own = claim.total - out.fund[index];
      const paid = own < balance ? own : balance;
      out.accountPaid[index] = paid;
      spent += paid;
    }
  }
}

function outcomeOf(kase: Case, claim: Claim): number {
  const { provider, date, place: where } = claim;
  if (date < FORCE || claim.care !== 'outpatient') return 2;
  if (provider.kind === 'pharmacy' || provider.level === 'ungraded' || where === 'offsite-referred') return 2;
  if (where !== 'local' && claim.emergency) return 2;
  const { benefitFrom, arrears } = kase.person;
  if (benefitFrom !== undefined && date < benefitFrom) return 1;
  for (const { from, until } of arrears) if (from <= date && date <= until) return 1;
  if (provider.designated !== 'pooling' || (where !== 'local' && where !== 'offsite-resident')) return 1;
  return inHospital(date) ? 1 : 0;
}

function inHospital(date: number): boolean {
  for (let at = 0; at < stays; at += 1)
    if ((stayFrom[at] as number) < date && date < (stayUntil[at] as number)) return true;
  return false;
}

function findStays(claims: readonly Claim[]): void {
  stays = 0;
  for (let index = 0; index < claims.length; index += 1) {
    const { admitted, date, beneficiary } = claims[index] as Claim;
    if (admitted === undefined || beneficiary !== 'self') continue;
    stayFrom[stays] = admitted;
    stayUntil[stays] = date;
    stays += 1;
  }
}

function statusOn(timeline: Case['person']['status'], day: number): string | undefined {
  let status: string | undefined;
  for (const entry of timeline) {
    if (entry.from > day) break;
    status = entry.value;
  }
  return status;
}

function openingOf(kase: Case, period: number): number {
  for (const { month, used } of kase.opening.limits) if ((month ?? kase.year) === period) return used;
  return 0;
}

function plainCredits({ person, year }: Case, out: PlainResult): void {
  for (let at = 0; at < 12; at += 1) {
    const month = year * 12 + at;
    out.credit[at] = month < FORCE_MONTH ? -1 : plainCredit(person, firstDay(year, at));
  }
}

function plainCredit(person: Case['person'], day: number): number {
  const status = statusOn(person.status, day);
  let enrolment = 'combined';
  for (const entry of person.enrolment) if (entry.from <= day) enrolment = entry.value;
  if (status === undefined || enrolment === 'pooled-only') return 0;
  for (const { from, until, repaidOn } of person.arrears)
    if (from <= day && day <= until) return repaidOn === undefined ? 0 : -1;
  if (status === 'retired') return 6000;
  let base: Fen | undefined;
  for (const entry of person.contributionBase ?? []) if (entry.from <= day) base = entry.value;
  return base === undefined ? -1 : Math.floor((base * 2 + 50) / 100);
}

/** The first day of a month (0 to 11) as a number of days since 1900. */
function firstDay(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const past = year - 1;
  const leaps = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 460;
  return (year - 1900) * 365 + leaps + (DAYS_BEFORE[month] as number) + (leap && month > 1 ? 1 : 0);
}

const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
