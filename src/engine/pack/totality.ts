import { type Day, formatDay } from '../calendar/day.ts';
import { dimensionsOf, holds, type When } from './condition.ts';
import { type Care, CARE_AT_PHARMACIES, type Dimension, DIMENSIONS, type Situation } from './dimensions.ts';
import { type Eras, eraStart, inForceFrom } from './era.ts';
import type { PackProblem } from './problem.ts';
import { stoppingGate, substitute } from './rules.ts';
import type { Pack, Substitution } from './schema.ts';

interface Row {
  readonly when: When;
}

/** A situation in which a table is looked up, on the days of one era. */
interface Place {
  readonly situation: Situation;
  readonly eraStart: Day;
}

/**
 * Proves a table of a coverage total and unambiguous: in every situation that can be entered, is in force and is
 * stopped by no gate, exactly one row holds. Only what can decide that is ranged over: the dimensions that the table
 * names, and those of the substitutions that reach them. A gate that looks at others rescues no missing row, since
 * those may lie otherwise.
 */
export function coverageTableProblems(
  pack: Pack,
  eras: Eras,
  care: Care,
  table: readonly Row[],
  path: string,
): readonly PackProblem[] {
  if (alwaysHolds(table)) return [];
  const substitutions = substitutionsThatReach(dimensionsIn(table), pack.substitutions);
  const ranged = withCompanions(care, union(dimensionsIn(table), dimensionsIn(substitutions)));
  const gates = pack.gates.filter((gate) => dimensionsOf(gate.when).every((name) => ranged.includes(name)));
  const rules = [...table, ...substitutions, ...gates];
  const starts = erasInForce(pack, eras);
  const places = (rules.some(({ when }) => when.date) ? starts : starts.slice(0, 1)).flatMap((start) =>
    situations(pack, ranged, {
      care: [care],
      registration: registrationsOf(care),
      ...(mindsPrescriber(rules, substitutions) ? {} : { prescribedBy: ONE_PRESCRIBER }),
    })
      .filter((situation) => canBeEntered(pack, situation))
      .map((entered) => ({
        situation: substitute({ substitutions }, entered, start).situation,
        eraStart: start,
      }))
      .filter(({ situation }) => stoppingGate(gates, situation, start) === undefined),
  );
  return rowProblems(table, places, path);
}

/** The substitutions that can change a dimension, or one that decides whether such a substitution applies. */
function substitutionsThatReach(
  dimensions: readonly Dimension[],
  substitutions: readonly Substitution[],
): readonly Substitution[] {
  const reaching = substitutions.filter(({ dimension }) => dimensions.includes(dimension));
  const reached = union(dimensions, dimensionsIn(reaching));
  return reached.length === dimensions.length ? reaching : substitutionsThatReach(reached, substitutions);
}

/** The same for a table that is looked up by how a pregnancy ended, and by nothing else. */
export function birthTableProblems(
  pack: Pack,
  eras: Eras,
  table: readonly Row[],
  path: string,
): readonly PackProblem[] {
  const foreign = [...new Set(table.flatMap(({ when }) => Object.keys(when)))].filter(
    (name) => name !== 'birth',
  );
  if (foreign.length > 0) return [{ path, code: 'bad-value', detail: { found: foreign.join(' ') } }];
  return accountTableProblems(pack, eras, table, path, { birth: BIRTHS });
}

/** The same for a table of the account, which is looked up for months and not for claims. */
export function accountTableProblems(
  pack: Pack,
  eras: Eras,
  table: readonly Row[],
  path: string,
  fixed: Partial<Record<Dimension, readonly string[]>> = {},
): readonly PackProblem[] {
  const ranged = union(dimensionsIn(table), Object.keys(fixed) as Dimension[]);
  const places = erasInForce(pack, eras).flatMap((start) =>
    situations(pack, ranged, fixed).map((situation) => ({ situation, eraStart: start })),
  );
  return rowProblems(table, places, path);
}

function rowProblems(table: readonly Row[], places: readonly Place[], path: string): readonly PackProblem[] {
  const named = dimensionsIn(table);
  const dated = table.some((row) => row.when.date !== undefined);
  const problems = new Map<string, PackProblem>();
  for (const { situation, eraStart: start } of places) {
    const rows = table.flatMap((row, index) => (holds(row.when, situation, start) ? [index] : []));
    if (rows.length === 1) continue;
    const combination = [
      ...named.map((name) => `${name}=${situation[name]}`),
      ...(dated ? [`date=${formatDay(start)}`] : []),
    ].join(' ');
    const code = rows.length === 0 ? 'missing-combination' : 'double-combination';
    const detail = { combination, rows: rows.map((row) => row + 1).join(', ') };
    problems.set(`${code} ${combination}`, { path, code, detail });
  }
  return [...problems.values()];
}

/** Every situation over the dimensions ranged over; the others stand at their first, ordinary value. */
function situations(
  pack: Pack,
  ranged: readonly Dimension[],
  fixed: Partial<Record<Dimension, readonly string[]>>,
): readonly Situation[] {
  const ordinary = Object.fromEntries(
    Object.entries(DIMENSIONS).map(([name, values]) => [name, values[0]]),
  ) as unknown as Situation;
  return ranged.reduce<readonly Situation[]>(
    (all, name) => {
      const values = fixed[name] ?? (name === 'enrolment' ? pack.enrolments : DIMENSIONS[name]);
      return all.flatMap((situation) => values.map((value) => ({ ...situation, [name]: value })));
    },
    [ordinary],
  );
}

/** Dimensions that hang together: ranged over alone, one would hide situations that can be entered. */
function withCompanions(care: Care, ranged: readonly Dimension[]): readonly Dimension[] {
  return union(
    ranged,
    ['care', 'registration'],
    care === 'two-diseases' ? ['conditions'] : [],
    ranged.includes('provider') ? ['prescribedBy'] : [],
    care === 'delivery' ? ['birth'] : [],
    ranged.includes('contributions') ? ['interruption'] : [],
  );
}

const alwaysHolds = (table: readonly Row[]): boolean =>
  table.length === 1 && Object.keys(table[0]?.when ?? {}).length === 0;

/** Where nothing asks who prescribed, one prescriber stands for all: whichever a claim may have. */
const ONE_PRESCRIBER = ['unstated', 'tertiary'];

function mindsPrescriber(rules: readonly Row[], substitutions: readonly Substitution[]): boolean {
  return (
    dimensionsIn(rules).includes('prescribedBy') ||
    substitutions.some(({ becomes }) => typeof becomes !== 'string')
  );
}

const BIRTHS = DIMENSIONS.birth.filter((birth) => birth !== 'none');

const registrationsOf = (care: Care): readonly string[] =>
  care === 'two-diseases' || care === 'special-disease' ? ['registered', 'unregistered'] : ['not-needed'];

/** What a valid case cannot hold needs no row: a prescriber without a pharmacy, a registration of nothing. */
function canBeEntered(pack: Pack, situation: Situation): boolean {
  const { care, provider, prescribedBy, registration, conditions, contributions, interruption } = situation;
  if ((care === 'delivery') !== (situation.birth !== 'none')) return false;
  const tellsLengths = pack.interruption !== null && contributions !== 'paid';
  if (tellsLengths !== (interruption !== 'none')) return false;
  if (provider === 'pharmacy' && !CARE_AT_PHARMACIES.has(care)) return false;
  if (provider !== 'pharmacy') {
    if (prescribedBy !== 'unstated') return false;
  } else if (prescribedBy === 'unstated') {
    if (pack.coverages.some((c) => c.care === care && c.prescriber === 'required')) return false;
  }
  return !(care === 'two-diseases' && registration === 'registered' && conditions === 'none');
}

const erasInForce = (pack: Pack, eras: Eras): readonly Day[] =>
  [0, ...eras.map((_, index) => index + 1)]
    .map((era) => eraStart(eras, era))
    .filter((start) => start >= inForceFrom(pack));

const dimensionsIn = (rows: readonly Row[]): readonly Dimension[] =>
  union(...rows.map((row) => dimensionsOf(row.when)));

const union = (...lists: readonly (readonly Dimension[])[]): readonly Dimension[] => [
  ...new Set(lists.flat()),
];
