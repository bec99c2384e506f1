import type { Case } from '../case/case.ts';
import { type Fen, lesser } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type { OpenPack } from '../pack/open.ts';
import { policyUnder, termsFor } from '../settle/policy.ts';
import { amountsTo } from './alternatives.ts';
import { type YearSums, yearsUnder } from './years-under.ts';

/** Between what and what the years of a case come out, over all combinations of the readings that touch them. */
export interface SpanOfReadings {
  /** Ids of the readings that change a sum in some combination, in the order of the pack. */
  readonly readings: readonly string[];
  /** How many combinations of them there are. */
  readonly combinations: number;
  /** Years in which a sum differs, earliest first. */
  readonly years: readonly YearSpan[];
}

export interface YearSpan {
  readonly year: number;
  readonly paid: Range;
  readonly outOfPocket: Range;
  readonly undetermined: Range;
}

export interface Range {
  readonly least: Fen;
  readonly most: Fen;
}

/** So many combinations are settled; a pack with more readings than that many come from is looked at one by one. */
const MOST_COMBINATIONS = 1024;

/**
 * Settles the claims of a case under every combination of readings.
 * @returns undefined where no combination changes a sum, or where there are too many to look at
 */
export function spanOfReadings(open: OpenPack, kase: Case): SpanOfReadings | undefined {
  const choosing = touching(open, kase);
  const options = choosing.map((id) => optionsOf(open, id));
  const combinations = options.reduce((count, { length }) => count * length, 1);
  if (choosing.length === 0 || combinations > MOST_COMBINATIONS) return undefined;
  const settled = settledOnce(open, kase);
  const all = every(choosing, options).map((chosen) => ({
    chosen,
    years: settled({ ...kase.readings, ...chosen }),
  }));
  const years = spansOf(all.map((each) => each.years)).filter(differs);
  if (years.length === 0) return undefined;
  const mattering = choosing.filter((id) => matters(id, all));
  return {
    readings: mattering,
    combinations: mattering.reduce((count, id) => count * optionsOf(open, id).length, 1),
    years,
  };
}

/**
 * Settles under given readings. Where every claim meets terms that amount to the same as under readings before, so do the
 * sums: most readings say nothing of the claims of a case.
 */
function settledOnce(open: OpenPack, kase: Case): (readings: Readings) => readonly YearSums[] {
  const chosen = policyUnder(open, kase.readings);
  const met = [...new Map(kase.claims.map((claim) => [termsFor(chosen, claim), claim])).values()];
  const known = new Map<string, readonly YearSums[]>();
  return (readings) => {
    const policy = policyUnder(open, readings);
    const terms = JSON.stringify(met.map((claim) => amountsTo(termsFor(policy, claim))));
    const years = known.get(terms) ?? yearsUnder(open, kase, readings);
    known.set(terms, years);
    return years;
  };
}

const optionsOf = (open: OpenPack, reading: string): readonly string[] =>
  (open.pack.readings.find(({ id }) => id === reading)?.options ?? []).map(({ id }) => id);

/** The readings by which a part of the pack that claims are settled on is chosen, whatever the others say. */
function touching(open: OpenPack, kase: Case): readonly string[] {
  const pack = open.under(kase.readings);
  return open.pack.readings
    .filter(({ id, options }) =>
      options.some((option) => {
        const other = open.under({ ...kase.readings, [id]: option.id });
        return SETTLING.some((part) => pack[part] !== other[part]);
      }),
    )
    .map(({ id }) => id);
}

/** A part of a pack is the same object under all readings that it does not choose by. */
const SETTLING = [
  'substitutions',
  'gates',
  'deductibles',
  'limits',
  'supplements',
  'coverages',
  'interruption',
  'diseases',
] as const;

type Chosen = Readings;

function every(ids: readonly string[], options: readonly (readonly string[])[]): readonly Chosen[] {
  return ids.reduce<readonly Chosen[]>(
    (combinations, id, at) =>
      combinations.flatMap((chosen) => (options[at] ?? []).map((option) => ({ ...chosen, [id]: option }))),
    [{}],
  );
}

interface Settled {
  readonly chosen: Chosen;
  readonly years: readonly YearSums[];
}

/** Whether a reading, the others being as they may, changes a sum. */
function matters(id: string, all: readonly Settled[]): boolean {
  const sums = new Map<string, string>();
  return all.some(({ chosen, years }) => {
    const others = JSON.stringify({ ...chosen, [id]: '' });
    const here = JSON.stringify(years);
    const known = sums.get(others);
    sums.set(others, here);
    return known !== undefined && known !== here;
  });
}

function spansOf(all: readonly (readonly YearSums[])[]): readonly YearSpan[] {
  const [first = []] = all;
  return first.map(({ year }, at) => {
    const range = (of: (sums: YearSums) => Fen): Range => {
      const amounts = all.flatMap((years) => (years[at] ? [of(years[at])] : []));
      const least = amounts.reduce(lesser);
      return { least, most: amounts.reduce((a, b) => (b > a ? b : a)) };
    };
    return {
      year,
      paid: range(({ paid }) => paid),
      outOfPocket: range(({ outOfPocket }) => outOfPocket),
      undetermined: range(({ undetermined }) => undetermined),
    };
  });
}

const differs = ({ paid, outOfPocket, undetermined }: YearSpan): boolean =>
  [paid, outOfPocket, undetermined].some(({ least, most }) => least !== most);
