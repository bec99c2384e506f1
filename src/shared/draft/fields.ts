import type { CaseProblem, CaseProblemCode } from '@/engine/index.ts';
import type { Draft } from './draft.ts';
import type { Projection } from './project.ts';

/** A problem at the field of the draft where it was entered, such as `visits.r3.total` or `arrears.r7.until`. */
export interface FieldProblem {
  readonly field: string;
  readonly code: CaseProblemCode;
}

const CLAIM = /^claims\[([0-9]+)\]\.(?:provider\.)?([A-Za-z]+)$/u;
const REQUEST = /^requests\[([0-9]+)\]\.([A-Za-z]+)$/u;
const BIRTH_KIND = /\.birth\.kind$/u;
const DISEASES = /^person\.specialDiseases.*$/u;
const ROW = /^person\.(status|enrolment|contributionBase|arrears)\[([0-9]+)\]\.([A-Za-z]+)$/u;

/** Finds, for a problem of a projected case, the field that the person entered it in. */
export function fieldProblem(problem: CaseProblem, draft: Draft, projection: Projection): FieldProblem {
  return { field: fieldOf(problem.path, draft, projection), code: problem.code };
}

function fieldOf(inCase: string, draft: Draft, { visits, requests }: Projection): string {
  const path = inCase.replace(BIRTH_KIND, '.birthKind').replace('.birth.', '.');
  const [, claim, key] = CLAIM.exec(path) ?? [];
  if (claim !== undefined && key !== undefined) return `visits.${visits[Number(claim)]?.id ?? ''}.${key}`;
  const [, request, asked] = REQUEST.exec(path) ?? [];
  if (request !== undefined && asked !== undefined)
    return `requests.${requests[Number(request)]?.id ?? ''}.${asked}`;
  const [, list, index, part] = ROW.exec(path) ?? [];
  if (list !== undefined && index !== undefined && part !== undefined)
    return rowField(list, Number(index), part, draft);
  return path
    .replace(DISEASES, 'specialDiseases')
    .replace(/^person\./u, '')
    .replace(/^opening\.cumulative\./u, 'openingCumulative.')
    .replace(/^opening\.deductible$/u, 'openingDeductible')
    .replace(/^opening\.limits\./u, 'openingLimits.');
}

/** The first entry of a timeline is what holds from the beginning, unless nothing was given for it. */
function rowField(list: string, index: number, part: string, draft: Draft): string {
  if (list === 'arrears') return `arrears.${draft.arrears[index]?.id ?? ''}.${part}`;
  const rows = {
    status: draft.statusChanges,
    enrolment: draft.enrolmentChanges,
    contributionBase: draft.baseChanges,
  }[list as 'status' | 'enrolment' | 'contributionBase'];
  const hasFirst = list !== 'contributionBase' || draft.contributionBase.trim() !== '';
  const row = rows[hasFirst ? index - 1 : index];
  const names = { status: 'statusChanges', enrolment: 'enrolmentChanges', contributionBase: 'baseChanges' };
  if (row === undefined) return list === 'status' ? 'statusFrom' : list;
  return `${names[list as keyof typeof names]}.${row.id}.${part}`;
}
