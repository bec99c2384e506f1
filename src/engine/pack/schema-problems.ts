import * as v from 'valibot';
import { join } from './choice.ts';
import type { PackProblem } from './problem.ts';
import { Pack, PACK_FORMAT } from './schema.ts';

const NEWER = /^gongji-pack\/(?:[2-9]|[1-9][0-9]+)$/;

/** What keeps a resolved pack from being well formed, every problem with its path. */
export function schemaProblems(resolved: unknown): readonly PackProblem[] {
  if (typeof resolved !== 'object' || resolved === null || Array.isArray(resolved))
    return [{ path: '', code: 'not-a-pack' }];
  const format = (resolved as { format?: unknown }).format;
  if (typeof format === 'string' && NEWER.test(format))
    return [{ path: 'format', code: 'newer-format', detail: { found: format, known: PACK_FORMAT } }];
  if (format !== PACK_FORMAT) return [{ path: 'format', code: 'not-a-pack' }];
  return problemsOf(Pack, resolved);
}

/** The same for one part of a pack whose other parts are well formed. */
export function schemaProblemsOfPart(key: string, part: unknown): readonly PackProblem[] {
  const schema = (Pack.entries as Readonly<Record<string, v.GenericSchema>>)[key];
  return schema ? problemsOf(v.strictObject({ [key]: schema }), { [key]: part }) : [];
}

function problemsOf(schema: v.GenericSchema, value: unknown): readonly PackProblem[] {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? [] : parsed.issues.flatMap(leaves).map(toProblem);
}

/** An issue of a union holds those of its members; the first member's say where the value goes wrong. */
function leaves(issue: v.BaseIssue<unknown>): readonly v.BaseIssue<unknown>[] {
  return issue.issues && issue.issues.length > 0 ? issue.issues.flatMap(leaves) : [issue];
}

function toProblem(issue: v.BaseIssue<unknown>): PackProblem {
  const path = (issue.path ?? []).reduce(
    (text, item) => (typeof item.key === 'number' ? `${text}[${item.key}]` : join(text, String(item.key))),
    '',
  );
  if (issue.type === 'strict_object' && issue.expected === 'never') return { path, code: 'unknown-key' };
  if (issue.type === 'strict_object' && issue.received === 'undefined') return { path, code: 'missing-key' };
  return { path, code: 'bad-value', detail: { found: issue.received } };
}
