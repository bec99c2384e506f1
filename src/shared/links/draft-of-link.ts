import * as v from 'valibot';
import type { Draft, Visit } from '../draft/draft.ts';
import type { RequestDraft } from '../draft/request.ts';
import { DRAFT_FORMAT } from '../files/draft-file.ts';
import { readDraftFile } from '../files/read-draft-file.ts';
import type { NotTakenOfLink } from './link.ts';

type Rows = 'statusChanges' | 'enrolmentChanges' | 'baseChanges' | 'arrears';
type Facts = Omit<
  Draft,
  | Rows
  | 'policy'
  | 'sample'
  | 'year'
  | 'conditions'
  | 'openingBalance'
  | 'visits'
  | 'next'
  | 'requests'
  | 'regions'
>;

/*
 * What is not said in a link of version 1. These never change: a link means for ever what it meant on the day on which it
 * was made, whatever an empty draft holds by then.
 */
const FACTS: Facts = {
  status: 'in-service',
  statusFrom: '',
  enrolment: 'combined',
  contributionBase: '',
  benefitFrom: '',
  payFromAccount: false,
};
const CONDITIONS: Draft['conditions'] = { hypertension: false, diabetes: false };
const VISIT: Omit<Visit, 'id'> = {
  care: 'outpatient',
  date: '',
  admitted: '',
  kind: 'hospital',
  level: '',
  prescribedBy: '',
  name: '',
  designated: 'pooling',
  place: 'local',
  emergency: false,
  condition: '',
  total: '',
  outOfScope: '',
  preSelfPay: '',
  classB: '',
  paidFirstBy: '',
  disease: '',
  basicPaid: '',
  birthKind: '',
  babies: '',
  months: '',
  pregnancy: '',
  beneficiary: 'self',
};
const REQUEST: Omit<RequestDraft, 'id' | 'kind'> = {
  payer: '',
  wage: '',
  monthsPaid: '',
  base: '',
  monthsSinceChange: '',
  employer: '',
  averageWage: '',
  birthKind: '',
  babies: '',
  months: '',
  monthsContributed: '',
  event: '',
  paidOn: '',
  interruptedMonths: '',
};
const PERIOD = { from: '', until: '', repaidOn: '' };
const OPENING = { deductible: '', limits: {}, cumulative: {} };
const REGION = { parameters: {}, readings: {}, opening: {}, specialDiseases: [] };

/** A draft as a link of version 1 holds it: without ids of rows, and without what is as it is of itself. */
export function linkOfDraft(draft: Draft): object {
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

const Loose = v.record(v.string(), v.unknown());
const Rows = v.optional(v.array(Loose), []);
const DraftOfLink = v.looseObject({
  statusChanges: Rows,
  enrolmentChanges: Rows,
  baseChanges: Rows,
  arrears: Rows,
  conditions: v.optional(Loose, {}),
  openingBalance: v.optional(Loose, {}),
  visits: Rows,
  requests: Rows,
  regions: v.optional(
    v.record(v.string(), v.looseObject({ opening: v.optional(v.record(v.string(), Loose)) })),
    {},
  ),
});

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
        return { code: 'visit', number: index + 1, date: typeof date === 'string' ? date : '' };
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
