import { readFileSync } from 'node:fs';
import { type FindPack, openPack, type OpenPack, type PackProblem } from '@/engine/index.ts';

/** A policy file that cannot be used: the message names the file and everything that is wrong with it. */
export class PolicyFileError extends Error {
  override readonly name = 'PolicyFileError';
}

const FILE_NAME = /^[A-Za-z0-9-]+$/u;

/**
 * Finds packs by id: those of the given files first, then those of the folder, each opened when first asked for.
 * @throws PolicyFileError where a file is there and cannot be used
 */
export function policyFinder(folder: URL, files: readonly string[]): FindPack {
  const opened = new Map<string, OpenPack | undefined>(
    files.map((file) => {
      const open = openFile(file, readGiven(file));
      return [open.pack.id, open];
    }),
  );
  return (id) => {
    if (!opened.has(id)) opened.set(id, fromFolder(folder, id));
    return opened.get(id);
  };
}

function fromFolder(folder: URL, id: string): OpenPack | undefined {
  if (!FILE_NAME.test(id)) return undefined;
  const file = new URL(`${id}.json`, folder);
  const text = readIfThere(file);
  const open = text === undefined ? undefined : openFile(file.pathname, text);
  return open?.pack.id === id ? open : undefined;
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

function readIfThere(file: URL): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
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
