import { describe, expect, it } from 'vitest';
import { readCase, settle, writeResult } from '@/engine/index.ts';
import { PACK_IDS, shippedPacks } from '../packs.ts';
import { examples, examplesOf } from './examples.ts';

describe('worked examples of the specification', () => {
  it('are there', ({ skip }) => {
    skip(examples.length === 0, 'the specification does not lie beside the project (GONGJI_SPEC names it)');
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(PACK_IDS.flatMap(examplesOf))('$name', ({ kase, result }) => {
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
