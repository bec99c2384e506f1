import { DROPPED, type Path, replaced, written } from './json-path.ts';

/** A pack file with one thing changed. */
export interface Mutant {
  /** What was changed, with its path, for people. */
  readonly change: string;
  readonly pack: unknown;
}

/** Makes the mutants of one kind from the JSON of a pack. */
export type Mutation = (pack: unknown) => readonly Mutant[];

export function changed(pack: unknown, path: Path, from: unknown, to: unknown): Mutant {
  return {
    change: `${written(path)}: ${JSON.stringify(from)} → ${JSON.stringify(to)}`,
    pack: replaced(pack, path, to),
  };
}

export function dropped(pack: unknown, path: Path, value: unknown): Mutant {
  return {
    change: `${written(path)}: ${JSON.stringify(value)} dropped`,
    pack: replaced(pack, path, DROPPED),
  };
}
