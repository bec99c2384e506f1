import * as v from 'valibot';
import type { Draft } from '../draft/draft.ts';
import { DRAFT_FORMAT } from '../files/draft-file.ts';
import { readDraftFile } from '../files/read-draft-file.ts';
import { readDate } from '../input/date.ts';
import { draftSeen } from '../privacy/draft-seen.ts';
import { CONDITIONS, FACTS, OPENING, PERIOD, REGION, REQUEST, VISIT } from './defaults-of-link.ts';
import { IdInLink } from './id-in-link.ts';
import type { NotTakenOfLink } from './link.ts';

/**
 * A draft as a link of version 1 holds it: no more than can be seen of it, without ids of rows, and without what is as it
 * is of itself.
 */
export function linkOfDraft(whole: Draft): object {
  const draft = draftSeen(whole);
  const { policy, sample, year } = draft;
  return filled({
    policy,
    sample,
    year,
    ...spare(draft, FACTS),
    statusChanges: draft.statusChanges.map(withoutId),
    enrolmentChanges: draft.enrolmentChanges.map(withoutId),
    baseChanges: draft.baseChanges.map(withoutId),
    arrears: draft.arrears.map((row) => spare(row, PERIOD)),
    conditions: spare(draft.conditions, CONDITIONS),
    openingBalance: texts(draft.openingBalance),
    visits: draft.visits.map((visit) => spare(visit, VISIT)),
    requests: draft.requests.map((request) => ({ kind: request.kind, ...spare(request, REQUEST) })),
    regions: each(draft.regions, ({ parameters, readings, opening, specialDiseases }) => ({
      parameters: texts(parameters),
      readings,
      opening: each(opening, ({ deductible, limits, cumulative }) => ({
        ...spare({ deductible }, { deductible: '' }),
        limits: texts(limits),
        cumulative: texts(cumulative),
      })),
      specialDiseases,
    })),
  });
}

/** More than any case has, of rows of a kind as of entries by name; the last of all regions together. */
const MOST = 1000;
const MOST_REGIONS = 100;
const MOST_OF_REGIONS = 2000;

const keyed = <S extends v.GenericSchema>(
  of: S,
  most = MOST,
  key: v.GenericSchema<string, string> = v.string(),
) =>
  v.pipe(
    v.record(key, of),
    v.check((entries) => Object.keys(entries).length <= most),
  );
const Loose = keyed(v.unknown());
const ById = keyed(v.unknown(), MOST, IdInLink);
/** What was used of a month's limit has that month for its key. */
const LimitKey = v.union([IdInLink, v.pipe(v.string(), v.regex(/^month:[0-9]{4}-[0-9]{2}$/u))]);
const Rows = v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST), v.array(Loose)), []);
const Opening = v.looseObject({
  limits: v.optional(keyed(v.unknown(), MOST, LimitKey)),
  cumulative: v.optional(ById),
});
const Region = v.looseObject({
  parameters: v.optional(ById),
  readings: v.optional(ById),
  opening: v.optional(keyed(Opening)),
  specialDiseases: v.optional(v.pipe(v.array(v.unknown()), v.maxLength(MOST))),
});
const DraftOfLink = v.looseObject({
  policy: v.optional(IdInLink),
  statusChanges: Rows,
  enrolmentChanges: Rows,
  baseChanges: Rows,
  arrears: Rows,
  conditions: v.optional(Loose, {}),
  openingBalance: v.optional(Loose, {}),
  visits: Rows,
  requests: Rows,
  regions: v.optional(
    v.pipe(
      keyed(Region, MOST_REGIONS, IdInLink),
      v.check(
        (regions) =>
          Object.values(regions).reduce((sum, each) => sum + entriesIn(each), 0) <= MOST_OF_REGIONS,
      ),
    ),
    {},
  ),
});

function entriesIn({ parameters, readings, opening, specialDiseases }: v.InferOutput<typeof Region>): number {
  const years = Object.values(opening ?? {});
  const records = [
    parameters,
    readings,
    specialDiseases,
    opening,
    ...years.flatMap(({ limits, cumulative }) => [limits, cumulative]),
  ];
  return records.reduce((sum: number, each) => sum + Object.keys(each ?? {}).length, 0);
}

interface Read {
  readonly draft: Draft;
  readonly notTaken: readonly NotTakenOfLink[];
}

/**
 * The inverse of {@link linkOfDraft}, with new ids for all rows. Visits and requests of a kind that is unknown here are
 * left out. @returns undefined where it is no draft
 */
export function draftOfLink(json: unknown): Read | undefined {
  const loose = v.safeParse(DraftOfLink, json);
  if (!loose.success) return undefined;
  const whole = withDefaults(loose.output);
  const read = readDraftFile(fileOf(whole));
  if (read.ok) return { draft: read.draft, notTaken: [] };
  const rows = read.problems.map(({ path }) => /^draft\.(visits|requests)\.([0-9]+)\./u.exec(path) ?? []);
  const unread = (list: string): ReadonlySet<number> =>
    new Set(rows.flatMap(([, of, index]) => (of === list ? [Number(index)] : [])));
  const [visits, requests] = [unread('visits'), unread('requests')];
  const again = readDraftFile(
    fileOf({
      ...whole,
      visits: whole.visits.filter((_, index) => !visits.has(index)),
      requests: whole.requests.filter((_, index) => !requests.has(index)),
    }),
  );
  if (!again.ok) return undefined;
  return {
    draft: again.draft,
    notTaken: [
      ...[...visits].map((index): NotTakenOfLink => {
        const date = loose.output.visits[index]?.['date'];
        const day = typeof date === 'string' ? readDate(date) : undefined;
        return { code: 'visit', number: index + 1, date: day ?? '' };
      }),
      ...[...requests].map((index): NotTakenOfLink => ({ code: 'request', number: index + 1 })),
    ],
  };
}

const fileOf = (draft: object): object => ({ format: DRAFT_FORMAT, draft, form: { unsaved: {} } });

function withDefaults(of: v.InferOutput<typeof DraftOfLink>) {
  const numbered = (list: string, rows: readonly object[], defaults: object): readonly object[] =>
    rows.map((row, index) => ({ ...defaults, ...row, id: `${list}${index}` }));
  return {
    ...FACTS,
    ...of,
    statusChanges: numbered('s', of.statusChanges, {}),
    enrolmentChanges: numbered('e', of.enrolmentChanges, {}),
    baseChanges: numbered('b', of.baseChanges, {}),
    arrears: numbered('a', of.arrears, PERIOD),
    conditions: { ...CONDITIONS, ...of.conditions },
    visits: numbered('v', of.visits, VISIT),
    next: 'next',
    requests: numbered('r', of.requests, REQUEST),
    regions: each(of.regions, (region) => ({
      ...REGION,
      ...region,
      opening: each(region.opening ?? {}, (opening) => ({ ...OPENING, ...opening })),
    })),
  };
}

function withoutId<R extends { readonly id: string }>(row: R): Omit<R, 'id'> {
  const { id: _, ...rest } = row;
  return rest;
}

/** What is otherwise than of itself; of what has a default alone. */
function spare(entries: object, defaults: object): object {
  const known = new Map<string, unknown>(Object.entries(defaults));
  return Object.fromEntries(
    Object.entries(entries).filter(([key, value]) => known.has(key) && known.get(key) !== value),
  );
}

const texts = (of: Readonly<Record<string, string>>): object =>
  Object.fromEntries(Object.entries(of).filter(([, text]) => text !== ''));

const each = <A, B>(of: Readonly<Record<string, A>>, made: (value: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, made(value)]));

/** Without what is empty, however deep; entries of a list stay, since their order says which they are. */
function filled(of: object): object {
  return Object.fromEntries(
    Object.entries(of).flatMap(([key, value]: [string, unknown]) => {
      const kept = isPlain(value) ? filled(value) : value;
      const empty =
        kept === undefined ||
        (Array.isArray(kept) && kept.length === 0) ||
        (isPlain(kept) && Object.keys(kept).length === 0);
      return empty ? [] : [[key, kept]];
    }),
  );
}

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
