import { readCase } from '../../case/read-case.ts';
import type { OpenPack } from '../../pack/open.ts';
import { policyUnder } from '../../settle/policy.ts';
import { changesOfUse, changesOfVisit } from './amounts.ts';
import { type BillExplanation, explanations, mostPlausible } from './causes.ts';
import { discreteChanges } from './discrete.ts';
import type { BillChange } from './change.ts';
import type { BillFile } from './file.ts';
import { bill, type Billed } from './figures.ts';
import { type BillLine, linesOf, reproduces } from './lines.ts';
import { missingOfDay } from './missing.ts';
import { type BadSum, badSums } from './sums.ts';
import type { Slip } from './slip.ts';
import { createTrial } from './trial.ts';

/** A settlement slip held against what the document says of the visit. */
export interface BillCheck {
  readonly billed: Billed;
  readonly lines: readonly BillLine[];
  /** Where the slip does not add up, in itself or to the total of the claim; then no cause is looked for. */
  readonly badSums: readonly BadSum[];
  /** Every one reproduces the slip in each of its lines; the more plausible first. None where all lines agree. */
  readonly causes: readonly BillExplanation[];
  /** How many more would do the same, and are not among them. */
  readonly furtherCauses: number;
}

/** So many causes are shown at most: more would be no answer. */
const MOST_CAUSES = 3;

/**
 * Checks a slip against one claim of a case. Where they differ, single changes of the case are tried in three tiers, each
 * only where none of the one before reproduces the slip in every line: discrete ones; amounts of a visit, worked out from
 * the slip; and amounts used before the visits of the case.
 * @param file of a case that can be read
 * @param id of the claim that the slip is of
 * @returns undefined where the file is no case, or has no such claim
 */
export function checkBill(open: OpenPack, file: BillFile, id: string, slip: Slip): BillCheck | undefined {
  const read = readCase(file, () => open);
  const billed = read.ok ? bill(open, read.value, id) : undefined;
  if (!read.ok || !billed) return undefined;
  const { pack } = policyUnder(open, read.value.readings);
  const { care } = billed.outcome.claim;
  const supplemented = pack.coverages.some(
    (coverage) => coverage.care === care && coverage.supplement !== null,
  );
  const sums = badSums(slip, billed.outcome.claim.total, supplemented);
  const said = { billed, lines: linesOf(slip, billed), badSums: sums };
  if (sums.length > 0 || reproduces(slip, billed)) return { ...said, causes: [], furtherCauses: 0 };
  const trial = createTrial(open, file, id);
  const { outcome } = billed;
  const { value: kase } = read;
  const tiers: readonly (() => readonly BillChange[])[] = [
    () => [
      ...discreteChanges(pack, file, billed, slip, kase.readings),
      ...(outcome.outcome === 'settled' ? missingOfDay(outcome, slip, trial) : []),
    ],
    () => (outcome.outcome === 'undetermined' ? [] : changesOfVisit(kase, outcome, slip, trial)),
    () => changesOfUse(open, kase, outcome, slip),
  ];
  const found = firstThatExplains(tiers, (changes) => explanations(pack, billed, changes, trial, slip));
  const causes = mostPlausible(found, MOST_CAUSES);
  return { ...said, causes, furtherCauses: found.length - causes.length };
}

function firstThatExplains(
  tiers: readonly (() => readonly BillChange[])[],
  among: (changes: readonly BillChange[]) => readonly BillExplanation[],
): readonly BillExplanation[] {
  for (const changes of tiers) {
    const found = among(changes());
    if (found.length > 0) return found;
  }
  return [];
}
