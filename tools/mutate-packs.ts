import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPack, type OpenPack } from '@/engine/index.ts';
import { differences } from '../tests/cases/compare.ts';
import { caseFilesOf, type NamedCase } from '../tests/cases/files.ts';
import { dates } from './mutations/dates.ts';
import { figures } from './mutations/figures.ts';
import type { Mutant } from './mutations/mutant.ts';
import { requests } from './mutations/requests.ts';
import { conditions, notesOfRules, readings, reasons, rules } from './mutations/rules.ts';
import { settings } from './mutations/settings.ts';

/**
 * Changes one thing at a time in every policy pack and sees whether the cases worked out by hand notice. A change
 * that no case notices stands for a figure or a rule that nobody checks. Given ids of packs, only these are changed.
 */
const MUTATIONS = [figures, dates, rules, notesOfRules, reasons, conditions, readings, settings, requests];
const POLICIES = 'public/policies';
const CASES = 'cases';

interface Tally {
  readonly pack: string;
  readonly mutants: number;
  readonly killed: number;
  readonly refused: number;
  readonly survivors: readonly Mutant[];
  /** Accepted as sound, and then not to be settled with: a hole in the checks of `openPack`. */
  readonly crashed: readonly Mutant[];
}

type Fate = 'killed' | 'refused' | 'survived' | 'crashed';

function tally(id: string): Tally {
  const json = packJson(id);
  const original = openPack(json);
  if (!original.ok) throw new Error(`${id} is refused before anything is changed`);
  const cases = [...caseFilesOf(CASES, id)];
  const failing = cases.find((named) => notices(named, original.value));
  if (failing) throw new Error(`${id}: ${failing.name} fails before anything is changed`);

  const mutants = MUTATIONS.flatMap((mutation) => mutation(json));
  const fates = mutants.map((mutant) => fateOf(mutant, cases));
  const of = (fate: Fate): readonly Mutant[] => mutants.filter((_, index) => fates[index] === fate);
  return {
    pack: id,
    mutants: mutants.length,
    killed: of('killed').length,
    refused: of('refused').length,
    survivors: of('survived'),
    crashed: of('crashed'),
  };
}

/** @param cases the case that notices is moved to the front, where it stands well for a change close to this one */
function fateOf({ pack }: Mutant, cases: NamedCase[]): Fate {
  const opened = openPack(pack);
  if (!opened.ok) return 'refused';
  try {
    const at = cases.findIndex((named) => notices(named, opened.value));
    if (at < 0) return 'survived';
    cases.unshift(...cases.splice(at, 1));
    return 'killed';
  } catch {
    return 'crashed';
  }
}

const notices = ({ file }: NamedCase, pack: OpenPack): boolean =>
  differences(file, (policy) => (policy === pack.pack.id ? pack : undefined)).length > 0;

const packJson = (id: string): unknown => JSON.parse(readFileSync(join(POLICIES, `${id}.json`), 'utf8'));

const wanted = process.argv.slice(2);
const tallies = readdirSync(POLICIES)
  .filter((name) => name.endsWith('.json') && name !== 'index.json')
  .map((name) => name.slice(0, -'.json'.length))
  .filter((id) => wanted.length === 0 || wanted.includes(id))
  .map(tally);

for (const { pack, mutants, killed, refused, survivors, crashed } of tallies) {
  console.log(
    `${pack}: ${mutants} mutants, ${killed} killed by cases, ${refused} refused at load, ${survivors.length} survivors`,
  );
  for (const { change } of survivors) console.log(`  survives: ${change}`);
  for (const { change } of crashed) console.log(`  accepted, then crashes: ${change}`);
}
for (const one of tallies)
  console.log(JSON.stringify({ ...one, survivors: one.survivors.length, crashed: one.crashed.length }));
process.exitCode = tallies.some(({ survivors, crashed }) => survivors.length + crashed.length > 0) ? 1 : 0;
