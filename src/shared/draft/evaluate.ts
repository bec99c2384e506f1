import { type Case, type OpenPack, type Pack, readCase, settle, type Settlement } from '@/engine/index.ts';
import { withoutBegun } from './begun.ts';
import type { Draft, Visit } from './draft.ts';
import { type FieldProblem, fieldProblem } from './fields.ts';
import type { LeftOut } from './left-out.ts';
import type { Needs } from './needs.ts';
import { project } from './project.ts';
import { claimOf } from './project-claim.ts';

/** What the engine says of a draft, and what keeps parts of it from being settled. */
export interface Evaluation {
  /** undefined only where a fact about the person is wrong. */
  readonly settlement: Settlement | undefined;
  readonly problems: readonly FieldProblem[];
  /** Visits that are not counted, since something in them is wrong. */
  readonly setAside: readonly string[];
  readonly leftOut: readonly LeftOut[];
  /** The pack under the chosen readings, and what it needs to know of this person. */
  readonly pack: Pack;
  readonly needs: Needs;
  /** How many visits were settled anew for it. */
  readonly goneOver: number;
}

/** How a draft's case is made, read and settled: by itself, or by means that remember the one before. */
export interface Means {
  readonly claimOf: (visit: Visit) => object;
  readonly read: typeof readCase;
  readonly settle: (kase: Case) => Pick<Evaluation, 'settlement' | 'goneOver'>;
}

const VISIT = /^visits\.([^.]+)\./u;

/** Settles a draft under a pack; visits that cannot be read are set aside and the others settled without them. */
export function evaluate(draft: Draft, open: OpenPack, means: Means = byItself(open)): Evaluation {
  const whole = attempt(draft, open, draft.visits, means);
  if (whole.settlement) return { ...whole, setAside: [] };
  const setAside = new Set(whole.problems.flatMap(({ field }) => VISIT.exec(field)?.[1] ?? []));
  const rest = draft.visits.filter(({ id }) => !setAside.has(id));
  const { settlement, goneOver } = attempt(draft, open, rest, means);
  return { ...whole, settlement, goneOver, setAside: [...setAside] };
}

/** What is wrong with one visit of the open form, as if it were saved. */
export function visitProblems(visit: Visit, draft: Draft, open: OpenPack): readonly FieldProblem[] {
  const prefix = `visits.${visit.id}.`;
  return attempt(draft, open, [visit], byItself(open)).problems.filter(({ field }) =>
    field.startsWith(prefix),
  );
}

function byItself(open: OpenPack): Means {
  return {
    claimOf,
    read: readCase,
    settle: (kase) => ({ settlement: settle(open, kase, { trace: true }), goneOver: kase.claims.length }),
  };
}

function attempt(
  draft: Draft,
  open: OpenPack,
  visits: readonly Visit[],
  means: Means,
): Omit<Evaluation, 'setAside'> {
  const dated = withoutBegun(draft);
  const projection = project(dated.draft, open, visits, means.claimOf);
  const read = means.read(projection.case, () => open);
  const { pack, needs } = projection;
  const said = { leftOut: [...projection.leftOut, ...dated.leftOut], pack, needs };
  if (read.ok) {
    const { settlement, goneOver } = means.settle(read.value);
    return { settlement, goneOver, problems: [], ...said };
  }
  const problems = read.problems.map((problem) => fieldProblem(problem, dated.draft, projection));
  return { settlement: undefined, goneOver: 0, problems, ...said };
}
