import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A worked example of the specification, which lies beside the project and is not part of it. */
export interface Example {
  readonly name: string;
  readonly kase: { readonly policy: string };
  readonly result: { readonly error?: readonly { readonly path: string }[] };
}

const FOLDER = join(resolve(process.env['GONGJI_SPEC'] ?? '../shared/spec'), 'examples');

const json = (file: string): never => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as never;

/** All examples; none where the specification is not there. */
export const examples: readonly Example[] = existsSync(FOLDER)
  ? readdirSync(FOLDER)
      .filter((file) => file.endsWith('.case.json'))
      .sort()
      .map((file) => file.slice(0, -'.case.json'.length))
      .map((name) => ({ name, kase: json(`${name}.case.json`), result: json(`${name}.result.json`) }))
  : [];

export const examplesOf = (policy: string): readonly Example[] =>
  examples.filter(({ kase }) => kase.policy === policy);
