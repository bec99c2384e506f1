import type { Birth } from './case.ts';
import { Keys, oneOf, type Read, whole } from './reader.ts';

const KINDS = ['normal', 'difficult', 'cesarean', 'termination'] as const;
const BIRTH_KEYS = new Set(['kind', 'babies']);
const TERMINATION_KEYS = new Set(['kind', 'babies', 'months']);

const kind = oneOf(KINDS);
const babies = whole(1, 9);
const months = whole(0, 10);

/** Reads how a pregnancy ended. Completed months are asked for terminations, and for them alone. */
export const readBirth: Read<Birth> = (value, path, report) => {
  const keys = Keys.of(value, path, report);
  if (!keys) return undefined;
  const birthKind = keys.required('kind', kind);
  const terminates = birthKind === 'termination';
  keys.only(birthKind === undefined || terminates ? TERMINATION_KEYS : BIRTH_KEYS);
  const birth = {
    babies: keys.optional('babies', babies) ?? 1,
    months: terminates ? keys.required('months', months) : keys.optional('months', months),
  };
  return birthKind === undefined ? undefined : { kind: birthKind, ...birth };
};
