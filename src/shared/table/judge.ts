import { type OpenPack, readCase } from '@/engine/index.ts';
import { withoutBegun } from '../draft/begun.ts';
import type { Draft, Visit } from '../draft/draft.ts';
import { type FieldProblem, fieldProblem } from '../draft/fields.ts';
import { project } from '../draft/project.ts';

/**
 * What the engine says of many visits at once, by their ids: the same as of each alone, as the form asks it. The
 * person's facts and those of other visits are none of its business.
 */
export function judge(
  visits: readonly Visit[],
  draft: Draft,
  open: OpenPack,
): ReadonlyMap<string, readonly FieldProblem[]> {
  const dated = withoutBegun(draft).draft;
  const projection = project(dated, open, visits);
  const read = readCase(projection.case, () => open);
  const found = new Map<string, readonly FieldProblem[]>();
  if (read.ok) return found;
  for (const each of read.problems) {
    const problem = fieldProblem(each, dated, projection);
    const [list, id] = problem.field.split('.');
    if (list === 'visits' && id !== undefined) found.set(id, [...(found.get(id) ?? []), problem]);
  }
  return found;
}
