import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCase, settle, writeResult } from '@/engine/index.ts';
import { shippedPacks } from '../packs.ts';

const SPEC = resolve(process.env['GONGJI_SPEC'] ?? '../shared/spec');
const EXAMPLES = join(SPEC, 'examples');

interface Example {
  readonly name: string;
  readonly kase: { readonly policy: string };
  readonly result: { readonly error?: readonly { readonly path: string }[] };
}

const json = (file: string): never => JSON.parse(readFileSync(join(EXAMPLES, file), 'utf8')) as never;

const examples: readonly Example[] = existsSync(EXAMPLES)
  ? readdirSync(EXAMPLES)
      .filter((file) => file.endsWith('.case.json'))
      .sort()
      .map((file) => file.slice(0, -'.case.json'.length))
      .map((name) => ({ name, kase: json(`${name}.case.json`), result: json(`${name}.result.json`) }))
  : [];

describe.skipIf(examples.length === 0)('worked examples of the specification', () => {
  const concerned = examples.filter(({ kase }) => shippedPacks.has(kase.policy));
  it.each(concerned)('$name', ({ kase, result }) => {
    const read = readCase(kase, (id) => shippedPacks.get(id));
    if (result.error) {
      const paths = read.ok ? [] : read.problems.map(({ path }) => path);
      expect([...paths].sort()).toEqual(result.error.map(({ path }) => path).sort());
      return;
    }
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    expect(writeResult(settle(read.policy, read.value, { trace: true }))).toEqual(result);
  });
});
