import {
  type Care,
  type ClaimOutcome,
  type Fen,
  type SettledClaim,
  type Settlement,
  ZERO,
} from '@/engine/index.ts';
import { billedOf } from './billed.ts';
import { mayDrawOnAny } from './draws-on.ts';
import type { StepOf } from './step.ts';
import type { Standing } from './what-is-left.ts';

/** What a further visit like the latest one, in the same month, may still get. */
export interface NextVisit {
  readonly care: Care;
  /** What of a yearly deductible must be paid first; zero where nothing of it is left or it is not yearly. */
  readonly first: Fen;
  /** The limit that leaves the least to be paid; undefined where none bounds what the fund pays. */
  readonly tightest: Standing | undefined;
  /** The limit that lets through the least expense; undefined where none bounds that. */
  readonly expense: Standing | undefined;
  readonly supplement: NextSupplement | undefined;
}

/** What a supplement will do for it. */
export interface NextSupplement {
  readonly terms: StepOf<'supplement'>['terms'];
  /** What must still be borne in the year before it begins; undefined where each visit stands alone. */
  readonly left: Fen | undefined;
  /** How that stands; undefined as well. */
  readonly standing: Standing | undefined;
}

/**
 * @param left what is left of the year of the latest visit
 * @returns undefined where the latest visit is not settled, or there can be no other
 */
export function nextVisitOf(settlement: Settlement, left: readonly Standing[]): NextVisit | undefined {
  const latest = latestOf(settlement);
  if (latest?.outcome !== 'settled' || latest.claim.care === 'emergency-death') return undefined;
  const limits = left.filter(
    ({ kind, id }) => kind === 'limit' && latest.remaining.some((each) => each.id === id),
  );
  const tightestOf = (bounds: Standing['bounds']): Standing | undefined => {
    const [first, ...others] = limits.filter((each) => each.bounds === bounds);
    return first && others.reduce((least, each) => (isTighter(each, least) ? each : least), first);
  };
  return {
    care: latest.claim.care,
    first: latest.deductibleRemaining ?? ZERO,
    tightest: tightestOf('payment'),
    expense: tightestOf('expense'),
    supplement: tightestOf('supplement')?.left === ZERO ? undefined : supplementOf(latest, left),
  };
}

/** Of two limits that leave the same, the one that begins anew later. */
const isTighter = (a: Standing, b: Standing): boolean =>
  a.left === b.left ? (a.anew ?? '') > (b.anew ?? '') : a.left < b.left;

function supplementOf(
  { terms: { supplement }, claim }: SettledClaim,
  left: readonly Standing[],
): NextSupplement | undefined {
  if (supplement === undefined) return undefined;
  const { id } = supplement.rule;
  const threshold = left.find(
    (each) => each.kind === 'threshold' && each.id === id && each.year === claim.year,
  );
  return { terms: supplement, left: threshold?.left, standing: threshold };
}

/** The latest billed visit of its year, but for those that the document leaves open and that draw on nothing here. */
function latestOf(settlement: Settlement): ClaimOutcome | undefined {
  const { pack } = settlement.policy;
  const billed = billedOf(settlement);
  const year = billed[billed.length - 1]?.claim.year;
  const [latest] = billed
    .filter(({ claim }) => claim.year === year)
    .filter(({ outcome, claim }) => outcome !== 'undetermined' || mayDrawOnAny(pack, claim.care))
    .slice(-1);
  return latest;
}
