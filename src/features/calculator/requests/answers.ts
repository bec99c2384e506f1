import { type OpenPack, type Pack, readCase, type RequestAnswer, settle } from '@/engine/index.ts';
import { type Draft, emptyDraft, EMPTY_REGION, type RegionDraft } from '@/shared/draft/draft.ts';
import { type FieldProblem, fieldProblem } from '@/shared/draft/fields.ts';
import { project } from '@/shared/draft/project.ts';
import { isBegun, type RequestDraft } from '@/shared/draft/request.ts';

/** What the engine says of one request, and what keeps it from saying anything. */
export interface Answered {
  readonly request: RequestDraft;
  /** undefined while something in it is missing or wrong. */
  readonly answer: RequestAnswer | undefined;
  readonly problems: readonly FieldProblem[];
  /** The readings under which another answer would be given, with the answer of every option. */
  readonly readings: readonly ReadingAnswers[];
}

export interface ReadingAnswers {
  readonly reading: Pack['readings'][number];
  readonly chosen: string | undefined;
  readonly options: readonly { readonly id: string; readonly answer: RequestAnswer | undefined }[];
}

/** The year of a case decides nothing of a request. */
const ANY_YEAR = 2000;

/** Answers a request by itself: no visit, no fact about the person and no other request can stand in its way. */
export function answered(request: RequestDraft, region: RegionDraft, open: OpenPack): Answered {
  const asked = ask(request, region, open);
  const matter = asked.settlement?.readingsThatMatter ?? [];
  const readings = open.pack.readings
    .filter(({ id }) => matter.includes(id))
    .map((reading) => ({
      reading,
      chosen: asked.settlement?.readings[reading.id],
      options: reading.options.map(({ id }) => {
        const under = { ...region, readings: { ...region.readings, [reading.id]: id } };
        return { id, answer: ask(request, under, open).settlement?.requests[0] };
      }),
    }));
  return { request, answer: asked.settlement?.requests[0], problems: asked.problems, readings };
}

function ask(request: RequestDraft, { parameters, readings }: RegionDraft, open: OpenPack) {
  const { id } = open.pack;
  const draft: Draft = {
    ...emptyDraft(ANY_YEAR, ''),
    policy: id,
    requests: isBegun(request) ? [request] : [],
    regions: { [id]: { ...EMPTY_REGION, parameters, readings } },
  };
  const projection = project(draft, open);
  const read = readCase(projection.case, () => open);
  if (read.ok) return { settlement: settle(open, read.value, { trace: false }), problems: [] };
  const problems = read.problems.map((problem) => fieldProblem(problem, draft, projection));
  return { settlement: undefined, problems };
}
