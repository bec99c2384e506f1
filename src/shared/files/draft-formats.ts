import * as v from 'valibot';
import {
  ALLOWANCE_EMPLOYERS,
  type CaseProblem,
  type CaseProblemCode,
  type Condition,
  CONTRIBUTION_PAYERS,
  DIMENSIONS,
  START_PAYERS,
} from '@/engine/index.ts';
import type { BirthKind } from '../draft/birth.ts';
import type { Draft, PaidFirstBy, Visit } from '../draft/draft.ts';
import { type OpenForm, typedOf } from '../draft/open-form.ts';
import type { RequestDraft, RequestKind } from '../draft/request.ts';
import { newId } from '../draft/store.ts';
import type { Migrations } from '../migrate.ts';
import { NEWEST_DRAFT } from './draft-file.ts';

const Texts = v.record(v.string(), v.string());
const Status = v.picklist(DIMENSIONS.status);
const Enrolment = v.picklist(DIMENSIONS.enrolment);
const LEVELS = DIMENSIONS.provider.filter((level) => level !== 'pharmacy');
const PRESCRIBERS = DIMENSIONS.prescribedBy.filter((prescriber) => prescriber !== 'unstated');

/** The keys of an object that has to name every code of a type, so that none can be left out of a list. */
const codes = <C extends string>(all: Readonly<Record<C, true>>): readonly C[] => Object.keys(all) as C[];
const KINDS = codes<Visit['kind']>({ hospital: true, pharmacy: true });
const CONDITIONS = codes<Condition>({ hypertension: true, diabetes: true });
const BIRTH_KINDS = codes<BirthKind>({ normal: true, difficult: true, cesarean: true, termination: true });
const PAID_FIRST_BY = codes<PaidFirstBy>({ printed: true, 'class-b': true });
const BENEFICIARIES = codes<Visit['beneficiary']>({ self: true, spouse: true });
const PAYERS = [...CONTRIBUTION_PAYERS, ...START_PAYERS];
const REQUESTS = codes<RequestKind>({
  contribution: true,
  'retirement-buyout': true,
  'maternity-allowance': true,
  'benefit-start': true,
});
const EVENTS = codes<Exclude<RequestDraft['event'], ''>>({ first: true, resume: true });
const row = { id: v.string(), from: v.string() };

/** What older files do not have: nothing was entered there. */
const Later = v.optional(v.string(), '');
const LaterTexts = v.optional(Texts, {});
const birth = {
  birthKind: v.optional(v.picklist([...BIRTH_KINDS, '']), ''),
  babies: Later,
  months: Later,
};

const VisitOfFile: v.GenericSchema<unknown, Visit> = v.strictObject({
  id: v.string(),
  care: v.picklist(DIMENSIONS.care),
  date: v.string(),
  admitted: v.string(),
  kind: v.picklist(KINDS),
  level: v.picklist([...LEVELS, '']),
  prescribedBy: v.picklist([...PRESCRIBERS, '']),
  name: v.string(),
  designated: v.picklist(DIMENSIONS.designated),
  place: v.picklist(DIMENSIONS.place),
  emergency: v.boolean(),
  condition: v.picklist([...CONDITIONS, '']),
  total: v.string(),
  outOfScope: v.string(),
  preSelfPay: v.string(),
  classB: Later,
  paidFirstBy: v.optional(v.picklist([...PAID_FIRST_BY, '']), ''),
  disease: Later,
  basicPaid: Later,
  ...birth,
  pregnancy: Later,
  beneficiary: v.optional(v.picklist(BENEFICIARIES), 'self'),
});

const RequestOfFile: v.GenericSchema<unknown, RequestDraft> = v.strictObject({
  id: v.string(),
  kind: v.picklist(REQUESTS),
  payer: v.picklist([...PAYERS, '']),
  wage: v.string(),
  monthsPaid: v.string(),
  base: v.string(),
  monthsSinceChange: v.string(),
  employer: v.picklist([...ALLOWANCE_EMPLOYERS, '']),
  averageWage: v.string(),
  ...birth,
  monthsContributed: v.string(),
  event: v.picklist([...EVENTS, '']),
  paidOn: v.string(),
  interruptedMonths: v.string(),
});

const DraftOfFile: v.GenericSchema<unknown, Omit<Draft, 'policy' | 'sample'>> = v.strictObject({
  policy: v.exactOptional(v.string()),
  sample: v.exactOptional(v.string()),
  year: v.string(),
  status: Status,
  statusFrom: v.string(),
  statusChanges: v.array(v.strictObject({ ...row, status: Status })),
  enrolment: Enrolment,
  enrolmentChanges: v.array(v.strictObject({ ...row, enrolment: Enrolment })),
  contributionBase: v.string(),
  baseChanges: v.array(v.strictObject({ ...row, base: v.string() })),
  benefitFrom: v.string(),
  arrears: v.array(v.strictObject({ ...row, until: v.string(), repaidOn: v.string() })),
  conditions: v.strictObject({ hypertension: v.boolean(), diabetes: v.boolean() }),
  openingBalance: Texts,
  payFromAccount: v.boolean(),
  visits: v.array(VisitOfFile),
  next: v.string(),
  requests: v.optional(v.array(RequestOfFile), []),
  regions: v.record(
    v.string(),
    v.strictObject({
      parameters: Texts,
      readings: Texts,
      opening: v.record(
        v.string(),
        v.strictObject({ deductible: v.string(), limits: Texts, cumulative: LaterTexts }),
      ),
      specialDiseases: v.optional(v.array(v.string()), []),
    }),
  ),
});

const FormOfFile = v.strictObject({
  editing: v.exactOptional(v.string()),
  unsaved: v.record(v.string(), VisitOfFile),
});

const File = v.strictObject({ draft: DraftOfFile, form: FormOfFile });

type DraftOfFormat =
  | { readonly ok: true; readonly draft: Draft; readonly form: OpenForm }
  | { readonly ok: false; readonly problems: readonly CaseProblem[] };

/** Every version of a saved draft there has been, and how the newest one is read. */
export interface DraftFormats {
  readonly newest: number;
  readonly migrations: Migrations;
  readonly read: (json: unknown) => DraftOfFormat;
}

export const DRAFT_FORMATS: DraftFormats = { newest: NEWEST_DRAFT, migrations: {}, read };

/**
 * Rows get ids of this page, to which those of the file mean nothing; two rows of one id are refused, since an edit of one
 * would be an edit of both.
 */
function read(json: unknown): DraftOfFormat {
  const file = v.safeParse(File, json);
  if (!file.success) return { ok: false, problems: file.issues.map(problemOf) };
  const twice = idsTwice(file.output.draft);
  if (twice.length > 0) return { ok: false, problems: twice };
  const ids = new Map<string, string>();
  const renamed = (id: string): string => {
    const known = ids.get(id) ?? newId();
    ids.set(id, known);
    return known;
  };
  const anew = <R extends { readonly id: string }>(rows: readonly R[]): readonly R[] =>
    rows.map((each) => ({ ...each, id: renamed(each.id) }));
  const draft: Draft = { policy: undefined, sample: undefined, ...file.output.draft };
  const { editing, unsaved } = typedOf(draft, { editing: undefined, ...file.output.form });
  return {
    ok: true,
    draft: {
      ...draft,
      statusChanges: anew(draft.statusChanges),
      enrolmentChanges: anew(draft.enrolmentChanges),
      baseChanges: anew(draft.baseChanges),
      arrears: anew(draft.arrears),
      visits: anew(draft.visits),
      requests: anew(draft.requests),
      next: renamed(draft.next),
    },
    form: {
      editing: editing === undefined ? undefined : renamed(editing),
      unsaved: Object.fromEntries(
        Object.entries(unsaved).map(([id, visit]) => [renamed(id), { ...visit, id: renamed(id) }]),
      ),
    },
  };
}

const ROWS = ['statusChanges', 'enrolmentChanges', 'baseChanges', 'arrears', 'visits', 'requests'] as const;

/** Every id that stands in the file a second time: of its rows, and of the visit that comes next. */
function idsTwice(draft: Pick<Draft, (typeof ROWS)[number] | 'next'>): readonly CaseProblem[] {
  const ids = [
    ...ROWS.flatMap((list) =>
      draft[list].map(({ id }, index) => ({ id, path: `draft.${list}.${index}.id` })),
    ),
    { id: draft.next, path: 'draft.next' },
  ];
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path, code: 'duplicate-id' }] : [];
  });
}

function problemOf(issue: v.BaseIssue<unknown>): CaseProblem {
  return { path: v.getDotPath(issue) ?? '', code: codeOf(issue) };
}

function codeOf({ type, expected, input }: v.BaseIssue<unknown>): CaseProblemCode {
  if (type === 'strict_object' && expected === 'never') return 'unknown-key';
  return input === undefined ? 'missing-key' : 'bad-value';
}
