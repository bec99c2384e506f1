import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseFile } from './compare.ts';

export interface NamedCase {
  readonly name: string;
  readonly file: CaseFile;
}

/** The case files of a policy in the folder `cases/`, by name. */
export function caseFilesOf(cases: string, policy: string): readonly NamedCase[] {
  const folder = join(cases, policy);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ name, file: JSON.parse(readFileSync(join(folder, name), 'utf8')) as CaseFile }));
}
