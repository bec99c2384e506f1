import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type OpenPack, openPack, readCase, REASONS, settle, writeResult } from '@/engine/index.ts';
import { caseFilesOf } from '../cases/files.ts';
import { PACK_IDS, packJson, shippedPacks } from '../packs.ts';
import { examplesOf } from '../spec/examples.ts';
import {
  renamedCase,
  renamedPack,
  renamedPath,
  renamedResult,
  type Renaming,
  renamingOf,
} from './renamed.ts';
import { linesWith, sourceOf, sourcesIn } from './sources.ts';

const ENGINE = sourcesIn('src/engine');
const GENERIC = [
  ...ENGINE,
  ...['codes', 'case-problems'].flatMap((name) =>
    ['en', 'zh-CN'].map((language) => sourceOf(`src/i18n/${name}.${language}.ts`)),
  ),
];
const packs = PACK_IDS.map((id) => shippedPacks.get(id)?.pack).filter((pack) => pack !== undefined);

/** The first word of a name in English and the first two characters in Chinese: the name of the place alone. */
const PLACES = packs.flatMap(({ id, name }) => [
  id,
  name['zh-CN'].slice(0, 2),
  name.en.toLowerCase().split(/[^a-z]/)[0] ?? '',
]);

/**
 * What packs call something of theirs by, and the formats of cases, packs and results mean something of their own by:
 * a rename of the pack's changes nothing, as seen below.
 */
const WORDS_OF_THE_FORMATS = new Set<string>([
  'bounded',
  'excluded',
  'expense',
  'fund',
  'institution-day',
  'never',
  'none',
  'outpatient',
  'past-stated-term',
  'retroactive',
  'stay',
  'wage',
  ...REASONS,
]);

const isQuoted = (id: string): RegExp => new RegExp(`(['"\`])${id}\\1`);

describe('the engine and the generic texts name', () => {
  it.each([...new Set(PLACES)])('no place: %s', (place) => {
    expect(place.length).toBeGreaterThan(1);
    expect(linesWith(GENERIC, (line) => line.toLowerCase().includes(place))).toEqual([]);
  });

  it('no article of a document', () => {
    const article = /第\s*[〇零一二三四五六七八九十百0-9]+\s*[条款项]|\barticles?\s+[0-9]/i;
    expect(linesWith(GENERIC, (line) => article.test(line))).toEqual([]);
  });

  const standing = (sources: typeof ENGINE, ids: readonly string[]): readonly string[] => {
    const patterns = [...new Set(ids)].map(isQuoted);
    expect(patterns).not.toEqual([]);
    return linesWith(sources, (line) => patterns.some((pattern) => pattern.test(line)));
  };

  it('no reading and no parameter of a pack', () => {
    const readings = packs.flatMap((pack) => pack.readings.map(({ id }) => id));
    const parameters = packs.flatMap((pack) => pack.parameters.map(({ id }) => id));
    expect(standing(GENERIC, [...readings, ...parameters])).toEqual([]);
  });

  // The generic texts have one for every code of a note, and packs call the assumption behind it the same.
  it('no option, assumption or deductible of a pack', () => {
    const ids = packs.flatMap((pack) => [
      ...pack.readings.flatMap(({ options }) => options.map(({ id }) => id)),
      ...pack.assumptions.map(({ id }) => id),
      ...pack.deductibles.map(({ id }) => id),
    ]);
    expect(
      standing(
        ENGINE,
        ids.filter((id) => !WORDS_OF_THE_FORMATS.has(id)),
      ),
    ).toEqual([]);
  });
});

interface Settled {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly problems?: readonly { readonly path: string; readonly code: string }[];
}

function settled(kase: unknown, find: (id: string) => OpenPack | undefined): Settled {
  const read = readCase(kase, find);
  if (!read.ok) return { problems: read.problems.map(({ path, code }) => ({ path, code })) };
  return {
    result: writeResult(settle(read.policy, read.value, { trace: false })) as Record<string, unknown>,
  };
}

function underNewNames({ result, problems }: Settled, names: Renaming): Settled {
  return {
    ...(result ? { result: renamedResult(result, names) } : {}),
    ...(problems
      ? { problems: problems.map(({ path, code }) => ({ path: renamedPath(path, names), code })) }
      : {}),
  };
}

const CASES = fileURLToPath(new URL('../../cases', import.meta.url));

describe.each(PACK_IDS)('with other names throughout, the pack of %s', (policy) => {
  const json = packJson(policy);
  const names = renamingOf(json);
  const opened = openPack(renamedPack(json));

  it('is sound, and nothing in it is called what it was', () => {
    expect(opened.ok ? [] : opened.problems).toEqual([]);
    const text = JSON.stringify(renamedPack(json));
    for (const id of [...names.options.keys(), ...names.parameters]) expect(text).not.toMatch(`"${id}"`);
  });

  const cases = [
    ...examplesOf(policy).map(({ name, kase }): [string, unknown] => [name, kase]),
    ...caseFilesOf(CASES, policy).map(({ name, file }): [string, unknown] => [name, file.case]),
  ];

  it.each(cases)('settles %s as before', (_, kase) => {
    const find = (id: string): OpenPack | undefined =>
      id === names.renamedPolicy && opened.ok ? opened.value : undefined;
    const original = (id: string): OpenPack | undefined => (id === policy ? shippedPacks.get(id) : undefined);
    expect(settled(renamedCase(kase, names), find)).toEqual(underNewNames(settled(kase, original), names));
  });
});
