import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Source {
  /** Path from the root of the repository. */
  readonly file: string;
  readonly text: string;
}

/** All sources in a folder and those below it, but for tests. */
export function sourcesIn(folder: string): readonly Source[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.test.ts'))
    .map((name) => sourceOf(join(folder, name)));
}

export const sourceOf = (file: string): Source => ({
  file: relative(ROOT, join(ROOT, file)).replaceAll('\\', '/'),
  text: readFileSync(join(ROOT, file), 'utf8'),
});

/** Where something stands in sources: `file:line` with the line itself. */
export function linesWith(sources: readonly Source[], says: (line: string) => boolean): readonly string[] {
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (says(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}
