import type { Case } from '../case/case.ts';
import { type Fen, ZERO } from '../money/fen.ts';
import { NONE } from './book.ts';
import type { Policy } from './policy.ts';

/** A period that no claim lies in. */
const BEFORE_ALL = -1;

/**
 * What was used of every deductible and limit so far. Claims come by date, so that of a month or a year only the
 * latest is kept; of institution-days every one, by the place of its first claim in the order of settling.
 */
export class Accumulators {
  /** How many deductibles may be charged by the day; they come first among the accumulators. */
  private count = 0;
  private readonly periodAt: number[] = [];
  private readonly usedAt: Fen[] = [];
  private readonly openingAt: (ReadonlyMap<number, Fen> | undefined)[] = [];
  private readonly chargedAt: Fen[] = [];
  /** By accumulator and pregnancy; a pregnancy may go on over any other period. */
  private readonly ofPregnancy = new Map<string, Fen>();

  /** Starts a case: nothing used, but what its opening says. */
  start(policy: Policy, kase: Case): void {
    this.count = policy.pack.deductibles.length;
    for (let index = 0; index < policy.accumulators; index += 1) {
      this.periodAt[index] = BEFORE_ALL;
      this.usedAt[index] = ZERO;
      this.openingAt[index] = undefined;
    }
    if (this.ofPregnancy.size > 0) this.ofPregnancy.clear();
    if (opens(kase))
      openingsOf(policy, kase).forEach((opening, index) => {
        this.openingAt[index] = opening;
      });
  }

  /** What was used of an accumulator within a period that is not before any period asked for so far. */
  used(accumulator: number, period: number): Fen {
    if (this.periodAt[accumulator] !== period) {
      this.periodAt[accumulator] = period;
      this.usedAt[accumulator] = this.openingAt[accumulator]?.get(period) ?? ZERO;
    }
    return this.usedAt[accumulator] as Fen;
  }

  /** Adds to the period that {@link used} was asked for last. */
  add(accumulator: number, amount: Fen): void {
    this.usedAt[accumulator] = ((this.usedAt[accumulator] as Fen) + amount) as Fen;
  }

  usedOfPregnancy(accumulator: number, pregnancy: string): Fen {
    return this.ofPregnancy.get(`${accumulator} ${pregnancy}`) ?? ZERO;
  }

  addToPregnancy(accumulator: number, pregnancy: string, amount: Fen): void {
    const used = this.usedOfPregnancy(accumulator, pregnancy);
    this.ofPregnancy.set(`${accumulator} ${pregnancy}`, (used + amount) as Fen);
  }

  /** What was charged on the institution-day that begins at a place; {@link NONE} before a visit was settled. */
  chargedOnDay(accumulator: number, place: number): Fen {
    return this.chargedAt[place * this.count + accumulator] as Fen;
  }

  /** Called before anything is asked of a place. */
  enter(place: number): void {
    const first = place * this.count;
    for (let at = first; at < first + this.count; at += 1) this.chargedAt[at] = NONE;
  }

  visit(accumulator: number, place: number, charged: Fen): void {
    const at = place * this.count + accumulator;
    const before = this.chargedAt[at] as Fen;
    this.chargedAt[at] = before === NONE ? charged : ((before + charged) as Fen);
  }
}

const opens = ({ opening }: Case): boolean =>
  opening.deductible !== undefined || opening.limits.length > 0 || opening.cumulative.size > 0;

/** For every accumulator, what was used of it in the periods that the opening names. */
function openingsOf({ pack }: Policy, kase: Case): readonly (ReadonlyMap<number, Fen> | undefined)[] {
  const { deductible, limits, cumulative } = kase.opening;
  const outpatient = pack.coverages.find((coverage) => coverage.care === 'outpatient');
  return [
    ...pack.deductibles.map((rule) =>
      rule.id === outpatient?.deductible && deductible !== undefined
        ? new Map([[kase.year, deductible]])
        : undefined,
    ),
    ...pack.limits.map((rule) => {
      const used = limits.filter((opening) => opening.id === rule.id);
      return new Map(used.map((opening) => [opening.month ?? kase.year, opening.used]));
    }),
    ...pack.supplements.map((rule) => {
      const counted = cumulative.get(rule.id);
      return counted === undefined ? undefined : new Map([[kase.year, counted]]);
    }),
  ];
}
