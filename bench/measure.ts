/** One contestant: does the work once. */
export interface Contestant {
  readonly name: string;
  readonly run: () => void;
}

const ROUNDS = 15;
const ROUND_MS = 60;

/**
 * Times contestants in turns within one run, so that what disturbs the machine disturbs all of them, and takes the
 * median of the rounds.
 * @param units how many units of work (visits, cases) one run does
 * @returns nanoseconds for a unit, by contestant
 */
export function measure(contestants: readonly Contestant[], units: number): ReadonlyMap<string, number> {
  const repeats = new Map(contestants.map((contestant) => [contestant.name, calibrate(contestant)]));
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { name, run } of contestants) {
      const count = repeats.get(name) ?? 1;
      times.get(name)?.push(timed(run, count) / (count * units));
    }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function calibrate({ run }: Contestant): number {
  let count = 1;
  for (;;) {
    const spent = timed(run, count);
    if (spent > ROUND_MS * 1e6) return Math.max(1, Math.round((count * ROUND_MS * 1e6) / spent));
    count *= 2;
  }
}

/** Nanoseconds for a number of runs. */
function timed(run: () => void, count: number): number {
  const start = performance.now();
  for (let at = 0; at < count; at += 1) run();
  return (performance.now() - start) * 1e6;
}
