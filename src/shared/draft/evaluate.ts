import { type OpenPack, type Pack, readCase, settle, type Settlement } from '@/engine/index.ts';
import { withoutBegun } from './begun.ts';
import type { Draft, Visit } from './draft.ts';
import { type FieldProblem, fieldProblem } from './fields.ts';
import type { LeftOut } from './left-out.ts';
import type { Needs } from './needs.ts';
import { project } from './project.ts';

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
}

const VISIT = /^visits\.([^.]+)\./u;

/** Settles a draft under a pack; visits that cannot be read are set aside and the others settled without them. */
export function evaluate(draft: Draft, open: OpenPack): Evaluation {
  const whole = attempt(draft, open, draft.visits);
  if (whole.settlement) return { ...whole, setAside: [] };
  const setAside = [...new Set(whole.problems.flatMap(({ field }) => VISIT.exec(field)?.[1] ?? []))];
  const rest = attempt(
    draft,
    open,
    draft.visits.filter(({ id }) => !setAside.includes(id)),
  );
  return { ...whole, settlement: rest.settlement, setAside };
}

/** What is wrong with one visit of the open form, as if it were saved. */
export function visitProblems(visit: Visit, draft: Draft, open: OpenPack): readonly FieldProblem[] {
  const prefix = `visits.${visit.id}.`;
  return attempt(draft, open, [visit]).problems.filter(({ field }) => field.startsWith(prefix));
}

function attempt(draft: Draft, open: OpenPack, visits: readonly Visit[]): Omit<Evaluation, 'setAside'> {
  const dated = withoutBegun(draft);
  const projection = project(dated.draft, open, visits);
  const read = readCase(projection.case, () => open);
  const { pack, needs } = projection;
  const said = { leftOut: [...projection.leftOut, ...dated.leftOut], pack, needs };
  if (read.ok) return { settlement: settle(open, read.value, { trace: true }), problems: [], ...said };
  const problems = read.problems.map((problem) => fieldProblem(problem, dated.draft, projection));
  return { settlement: undefined, problems, ...said };
}
