import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PACK_IDS } from '../packs.ts';
import { examplesOf } from '../spec/examples.ts';

const SETTLE = fileURLToPath(new URL('../../scripts/settle.mjs', import.meta.url));

interface Answer {
  readonly error?: readonly { readonly path: string }[];
}

const pathsOf = ({ error }: Answer): readonly string[] | undefined => error?.map(({ path }) => path).sort();

describe('the worked examples through the command line', () => {
  const examples = PACK_IDS.flatMap(examplesOf);

  it('come out identical, and the bad ones are refused at the same paths', ({ skip }) => {
    skip(examples.length === 0, 'the specification does not lie beside the project (GONGJI_SPEC names it)');
    const input = examples.map(({ kase }) => JSON.stringify(kase)).join('\n');
    const { stdout, status } = spawnSync(process.execPath, [SETTLE], { input, encoding: 'utf8' });
    const answers = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Answer);
    expect(status).toBe(2);
    expect(answers).toHaveLength(examples.length);
    examples.forEach(({ result }, index) => {
      const answer = answers[index] ?? {};
      if (result.error) expect(pathsOf(answer)).toEqual(pathsOf(result));
      else expect(answer).toEqual(result);
    });
  });
});
