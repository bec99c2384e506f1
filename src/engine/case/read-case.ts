import type { Month } from '../calendar/day.ts';
import type { Fen } from '../money/fen.ts';
import type { Readings } from '../pack/choice.ts';
import type { OpenPack } from '../pack/open.ts';
import type { Pack } from '../pack/schema.ts';
import type { Case, Parameters } from './case.ts';
import { ClaimMemory } from './claim-memory.ts';
import type { CaseProblem } from './problem.ts';
import { type LoneClaim, readClaim } from './read-claim.ts';
import { NOTHING_USED, readOpening } from './read-opening.ts';
import { readPerson } from './read-person.ts';
import { readRequest } from './read-request.ts';
import { amount, boolean, Keys, listOf, month, oneOf, type Read, Report, text, year } from './reader.ts';
import { relate } from './relate.ts';

export const CASE_FORMAT = 'gongji-case/1';

const CASE_KEYS = new Set([
  'format',
  'policy',
  'year',
  'person',
  'parameters',
  'readings',
  'opening',
  'payFromAccount',
  'claims',
  'requests',
]);

/** Finds the pack of a policy id, or undefined where there is none. */
export type FindPack = (policy: string) => OpenPack | undefined;

export type ReadCase =
  | { readonly ok: true; readonly value: Case; readonly policy: OpenPack }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/**
 * Reads a case from its JSON (docs/case-format.md, "Case"): every problem at once, each at its path, and nothing said
 * about a value beyond its first problem. Without a known policy, what depends on the pack goes unchecked.
 */
export function readCase(json: unknown, findPack: FindPack): ReadCase {
  return read(json, findPack, undefined);
}

/**
 * Reads cases one after the other as {@link readCase} does; what is the same JSON object as in an earlier case is read
 * once, and a claim whose situation is the same too is the same `Claim`.
 */
export function createCaseReader(): typeof readCase {
  const memory = new ClaimMemory();
  return (json, findPack) => read(json, findPack, memory);
}

function read(json: unknown, findPack: FindPack, memory: ClaimMemory | undefined): ReadCase {
  const report = new Report();
  const keys = Keys.of(json, '', report);
  if (!keys) return { ok: false, problems: report.problems };
  keys.only(CASE_KEYS);
  keys.required('format', oneOf([CASE_FORMAT], 'bad-format'));
  const id = keys.required('policy', text);
  const policy = id === undefined ? undefined : findPack(id);
  if (id !== undefined && !policy) report.add('policy', 'unknown-policy');
  const ledgerYear = keys.required('year', year);
  const pack = policy?.pack;
  const known = keys.required('person', (v, p, r) => readPerson(v, p, r, pack));
  const parameters = keys.optional('parameters', (v, p, r) => readParameters(v, p, r, pack));
  const readings = keys.optional('readings', (v, p, r) => readReadings(v, p, r, pack));
  const opening = keys.optional('opening', (v, p, r) => readOpening(v, p, r, pack, ledgerYear));
  const payFromAccount = keys.optional('payFromAccount', boolean) ?? false;
  const claims = keys.required(
    'claims',
    uniqueIds(
      listOf((v, p, r) =>
        memory ? memory.read(v, p, r, pack, known?.begins) : readClaim(v, p, r, pack, known?.begins),
      ),
    ),
  );
  const requests = keys.optional('requests', uniqueIds(listOf(readRequest)));

  if (report.problems.length > 0 || !policy || ledgerYear === undefined || !known)
    return { ok: false, problems: report.problems };
  const lone = (claims ?? []).filter((claim): claim is LoneClaim => claim !== undefined);
  const value: Case = {
    policy: policy.pack.id,
    year: ledgerYear,
    person: known.person,
    parameters: parameters ?? { amounts: new Map(), months: new Map() },
    readings: { ...policy.defaults, ...readings },
    opening: opening ?? NOTHING_USED,
    payFromAccount,
    ...relate(lone, known.person, policy.pack, memory),
    requests: (requests ?? []).filter((request) => request !== undefined),
  };
  return { ok: true, value, policy };
}

function readParameters(value: unknown, path: string, report: Report, pack: Pack | undefined): Parameters {
  const keys = Keys.of(value, path, report);
  const amounts = new Map<string, Fen>();
  const months = new Map<string, Month>();
  for (const id of keys?.names() ?? []) {
    if (!pack) break;
    const kind = pack.parameters.find((parameter) => parameter.id === id)?.kind;
    if (kind === undefined) report.add(`${path}.${id}`, 'unknown-parameter');
    else if (kind === 'amount') keep(amounts, id, keys?.optional(id, amount));
    else keep(months, id, keys?.optional(id, month));
  }
  return { amounts, months };
}

function readReadings(value: unknown, path: string, report: Report, pack: Pack | undefined): Readings {
  const keys = Keys.of(value, path, report);
  const chosen = new Map<string, string>();
  for (const id of keys?.names() ?? []) {
    if (!pack) break;
    const reading = pack.readings.find((known) => known.id === id);
    if (!reading) report.add(`${path}.${id}`, 'unknown-reading');
    else keep(chosen, id, keys?.optional(id, oneOf(reading.options.map((option) => option.id))));
  }
  return Object.fromEntries(chosen);
}

function keep<T>(into: Map<string, T>, key: string, value: T | undefined): void {
  if (value !== undefined) into.set(key, value);
}

/** Adds to the reading of a list that no two of its items may have the same id. */
function uniqueIds<T>(readList: Read<readonly (T | undefined)[]>): Read<readonly (T | undefined)[]> {
  return (value, path, report) => {
    const items = readList(value, path, report);
    const seen = new Set<unknown>();
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => {
        const id = typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined;
        if (typeof id === 'string' && seen.has(id)) report.add(`${path}[${index}].id`, 'duplicate-id');
        seen.add(id);
      });
    return items;
  };
}
