import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PACK_IDS, shippedPacks } from '../packs.ts';
import { differences, isRefusal } from './compare.ts';
import { caseFilesOf } from './files.ts';

const CASES = fileURLToPath(new URL('../../cases', import.meta.url));

describe.each(PACK_IDS)('cases worked out by hand: %s', (policy) => {
  const files = caseFilesOf(CASES, policy);

  it.each(files)('$name: $file.title', ({ file }) => {
    expect(differences(file, (id) => shippedPacks.get(id))).toEqual([]);
  });

  it('there are some', () => {
    expect(files).not.toEqual([]);
  });

  // A refusal rests on the case format, not on an article.
  it.each(files.filter(({ file }) => !isRefusal(file.expect)))(
    '$name names its articles and writes its arithmetic out',
    ({ file }) => {
      expect(file.articles).not.toEqual([]);
      expect(file.arithmetic).not.toEqual([]);
      expect([...file.articles, ...file.arithmetic].filter((text) => text.trim() === '')).toEqual([]);
    },
  );

  it.each(files)('$name concerns its policy and expects something', ({ file }) => {
    expect(Object.keys(file.expect)).not.toEqual([]);
    if (!isRefusal(file.expect)) expect(file.case.policy).toBe(policy);
  });
});
