import type { Basis } from '../../pack/basis.ts';
import type { Pack } from '../../pack/schema.ts';
import { basesOf } from './basis.ts';
import type { BillCause, BillChange } from './change.ts';
import { type Billed, sameSlip } from './figures.ts';
import { fits } from './solve.ts';
import type { Slip } from './slip.ts';
import type { Trial } from './trial.ts';

/** Changes of one kind that all make the very same bill, which is that of the slip in every line that it states. */
export interface BillExplanation {
  readonly cause: BillCause;
  /** The more plausible first; none twice, and no visit that is missing where one that is there does. */
  readonly changes: readonly BillChange[];
  readonly billed: Billed;
  /** The rules on which it rests that the bill comes out otherwise. */
  readonly bases: readonly Basis[];
}

/** Those of some changes that reproduce a slip, grouped by their kind and by the bill that they make. */
export function explanations(
  pack: Pack,
  before: Billed,
  changes: readonly BillChange[],
  trial: Trial,
  slip: Slip,
): readonly BillExplanation[] {
  const groups = new Map<string, BillExplanation>();
  for (const change of changes) {
    const billed = trial.settle(change);
    if (billed === undefined || !fits(slip, billed)) continue;
    const said = [...groups.values()].flatMap((group) => group.changes);
    if (said.some((known) => saysTheSame(known, change))) continue;
    const key = `${change.cause} ${sameSlip(billed)}`;
    const alike = groups.get(key);
    if (alike && change.cause === 'same-day' && change.how === 'missing') continue;
    const bases = basesOf(pack, change, before.outcome, billed.outcome);
    groups.set(key, {
      cause: change.cause,
      changes: [...(alike?.changes ?? []), change],
      billed: alike?.billed ?? billed,
      bases: [...new Set([...(alike?.bases ?? []), ...bases])],
    });
  }
  return [...groups.values()];
}

/** Whether two changes are one to whoever is told of them: they differ in how far back they reach. */
function saysTheSame(a: BillChange, b: BillChange): boolean {
  if (a.cause === 'level' && b.cause === 'level') return a.level === b.level;
  if (a.cause === 'status' && b.cause === 'status') return a.status === b.status;
  return false;
}

/** As many as are shown: of each kind the first before the second of any, in the order given. */
export function mostPlausible(found: readonly BillExplanation[], most: number): readonly BillExplanation[] {
  const nth = (explanation: BillExplanation): number =>
    found.filter(({ cause }) => cause === explanation.cause).indexOf(explanation);
  return [...found].sort((a, b) => nth(a) - nth(b)).slice(0, most);
}
