import { type Case, type OpenPack, type Pack, readCase, settle, type Settlement } from '@/engine/index.ts';
import { withoutBegun } from './begun.ts';
import type { Draft, Visit } from './draft.ts';
import { type FieldProblem, fieldProblem } from './fields.ts';
import type { LeftOut } from './left-out.ts';
import { type Needs, needsOf } from './needs.ts';
import { project } from './project.ts';
import { claimOf } from './project-claim.ts';
import type { RequestDraft } from './request.ts';

/** What the engine says of a draft, and what keeps parts of it from being settled. */
export interface Evaluation {
  /** undefined only where a fact about the person is wrong. */
  readonly settlement: Settlement | undefined;
  readonly problems: readonly FieldProblem[];
  /** Visits that are not counted, since something in them is wrong. */
  readonly setAside: readonly string[];
  /** Requests that are not answered for the same reason. */
  readonly requestsSetAside: readonly string[];
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

/**
 * Settles a draft under a pack; visits and requests that cannot be read are set aside and the others settled, as are
 * requests that rest on a figure that cannot be read.
 */
export function evaluate(draft: Draft, open: OpenPack, means: Means = byItself(open)): Evaluation {
  const whole = attempt(draft, open, draft.visits, means);
  if (whole.settlement) return { ...whole, setAside: [], requestsSetAside: [] };
  const setAside = rowsOf('visits', whole.problems);
  const unreadFigures = figuresOfRequests(whole);
  const unread = new Set([
    ...rowsOf('requests', whole.problems),
    ...draft.requests
      .filter((request) => restsOn(whole.pack, draft, request, unreadFigures))
      .map(({ id }) => id),
  ]);
  const rest = draft.visits.filter(({ id }) => !setAside.has(id));
  const requests = draft.requests.filter(({ id }) => !unread.has(id));
  const readable = withoutFigures({ ...draft, requests }, open.pack.id, unreadFigures);
  const { settlement, goneOver } = attempt(readable, open, rest, means);
  return { ...whole, settlement, goneOver, setAside: [...setAside], requestsSetAside: [...unread] };
}

/** Ids of the figures that cannot be read and that nothing but requests rests on. */
function figuresOfRequests({ problems, needs }: Pick<Evaluation, 'problems' | 'needs'>): readonly string[] {
  return needs.forRequests.filter(
    (id) => !needs.parameters.includes(id) && problems.some(({ field }) => field === `parameters.${id}`),
  );
}

const restsOn = (pack: Pack, draft: Draft, request: RequestDraft, figures: readonly string[]): boolean =>
  figures.length > 0 &&
  needsOf(pack, { ...draft, requests: [request] }).forRequests.some((id) => figures.includes(id));

function withoutFigures(draft: Draft, policy: string, figures: readonly string[]): Draft {
  const region = draft.regions[policy];
  if (!region || figures.length === 0) return draft;
  const parameters = Object.fromEntries(
    Object.entries(region.parameters).filter(([id]) => !figures.includes(id)),
  );
  return { ...draft, regions: { ...draft.regions, [policy]: { ...region, parameters } } };
}

/** Ids of the rows of one list that something is wrong with. */
function rowsOf(list: string, problems: readonly FieldProblem[]): ReadonlySet<string> {
  const rows = problems.map(({ field }) => field.split('.'));
  return new Set(rows.flatMap(([of, id]) => (of === list && id !== undefined ? [id] : [])));
}

/** What is wrong with one visit of the open form, as if it were saved. */
export function visitProblems(visit: Visit, draft: Draft, open: OpenPack): readonly FieldProblem[] {
  const prefix = `visits.${visit.id}.`;
  return attempt({ ...draft, requests: [] }, open, [visit], byItself(open)).problems.filter(({ field }) =>
    field.startsWith(prefix),
  );
}

function byItself(open: OpenPack): Means {
  return {
    claimOf: (visit) => claimOf(visit, open.pack),
    read: readCase,
    settle: (kase) => ({ settlement: settle(open, kase, { trace: true }), goneOver: kase.claims.length }),
  };
}

function attempt(
  draft: Draft,
  open: OpenPack,
  visits: readonly Visit[],
  means: Means,
): Omit<Evaluation, 'setAside' | 'requestsSetAside'> {
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
