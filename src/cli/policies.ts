import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { type FindPack, openPack, type OpenPack, type PackProblem } from '@/engine/index.ts';

/** A policy file that cannot be used: the message names the file and everything that is wrong with it. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}

/**
 * Finds packs by id: those of the given files first, then those that the folder's index lists, each opened when first
 * asked for.
 * @throws PolicyFileError where a file is there and cannot be used
 */
export function policyFinder(folder: URL, files: readonly string[]): FindPack {
  const opened = new Map<string, OpenPack>(
    files.map((file) => {
      const open = openFile(file, readGiven(file));
      return [open.pack.id, open];
    }),
  );
  const listed = listedIn(folder);
  return (id) => {
    const known = opened.get(id);
    const file = listed.get(id);
    if (known !== undefined || file === undefined) return known;
    const open = openFile(file, readGiven(file));
    opened.set(id, open);
    return open;
  };
}

const Index = v.object({ policies: v.array(v.object({ id: v.string(), file: v.string() })) });

/** The file of every pack that the folder offers, by id. */
function listedIn(folder: URL): ReadonlyMap<string, string> {
  const file = fileURLToPath(new URL('index.json', folder));
  const index = v.safeParse(Index, parse(file, readGiven(file)));
  if (!index.success) throw new PolicyFileError(`${file} is no index of policies`);
  return new Map(
    index.output.policies.map((entry) => [entry.id, fileURLToPath(new URL(entry.file, folder))]),
  );
}

function readGiven(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PolicyFileError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function openFile(file: string, text: string): OpenPack {
  const opened = openPack(parse(file, text));
  if (opened.ok) return opened.value;
  throw new PolicyFileError(
    [`${file} is no sound policy pack:`, ...opened.problems.map(describe)].join('\n'),
  );
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new PolicyFileError(`${file} is no JSON`);
  }
}

function describe({ path, code, detail }: PackProblem): string {
  const facts = Object.entries(detail ?? {}).map(([key, value]) => `${key}: ${value}`);
  return `  ${path === '' ? '(file)' : path}: ${[code, ...facts].join(', ')}`;
}
