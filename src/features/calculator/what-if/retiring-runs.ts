import { type Fen, plus, type Retiring, type Settlement, ZERO } from '@/engine/index.ts';

/** Days of retiring one after the other on which the year comes to the same. */
export interface RetiringRun {
  readonly first: Retiring;
  readonly last: Retiring;
  readonly present: boolean;
  readonly sums: SumsOfYear;
}

/** What is borne and paid of the visits of one year, as far as it is known. */
export interface SumsOfYear {
  readonly outOfPocket: Fen;
  /** By the fund and, of the rest, by a supplement. */
  readonly paid: Fen;
  /** Sum of the bills of which nobody is known to pay anything. */
  readonly undetermined: Fen;
}

export function sumsOfYear({ claims }: Settlement, year: number): SumsOfYear {
  const known = claims.flatMap((outcome) =>
    outcome.claim.year === year && outcome.outcome !== 'undetermined' ? [outcome] : [],
  );
  const open = claims.filter(({ outcome, claim }) => claim.year === year && outcome === 'undetermined');
  return {
    outOfPocket: known.reduce((sum, { outOfPocket }) => plus(sum, outOfPocket), ZERO),
    paid: known.reduce((sum, { fund, supplement }) => plus(sum, plus(fund, supplement)), ZERO),
    undetermined: open.reduce((sum, { claim }) => plus(sum, claim.total), ZERO),
  };
}

/** @param variants in order of time; the present one stands by itself */
export function retiringRuns(variants: readonly Retiring[], year: number): readonly RetiringRun[] {
  const runs: RetiringRun[] = [];
  for (const variant of variants) {
    const { settlement, present, on } = variant;
    const run = { first: variant, last: variant, present, sums: sumsOfYear(settlement, year) };
    const before = runs[runs.length - 1];
    const joins =
      before !== undefined && !present && !before.present && on !== 'never' && comesToTheSame(before, run);
    if (joins) runs[runs.length - 1] = { ...before, last: variant };
    else runs.push(run);
  }
  return runs;
}

/** Whether the visits and the account come to the same in two of them, as far as is known. */
export function comesToTheSame(a: RetiringRun, b: RetiringRun): boolean {
  const [one, other] = [a, b].map(({ first: { settlement }, sums }) =>
    JSON.stringify([
      sums,
      settlement.account.total,
      settlement.account.months.filter(({ credit }) => credit === undefined).length,
    ]),
  );
  return one === other;
}
