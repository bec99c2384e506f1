import type {
  Care,
  Claim,
  Condition,
  Designation,
  Enrolment,
  HospitalLevel,
  Place,
  Prescriber,
  Status,
} from '@/engine/index.ts';
import { readYear } from '../input/date.ts';
import { type BirthDraft, EMPTY_BIRTH } from './birth.ts';
import type { RequestDraft } from './request.ts';

/**
 * What the person has entered, for every region at once and as it was typed: a superset of any case. Nothing leaves
 * it when the region changes; `project` makes the case of one region and says what it left out. Every text may be
 * empty or wrong; every row has an id of its own that never changes.
 */
export interface Draft {
  /** Id of the chosen region's pack; undefined before the first choice. */
  readonly policy: string | undefined;
  /** Id of the sample case that it is; undefined once anything of it was changed. */
  readonly sample: string | undefined;
  readonly year: string;
  readonly status: Status;
  /** First day of the status; empty where it held all along. */
  readonly statusFrom: string;
  readonly statusChanges: readonly StatusChange[];
  readonly enrolment: Enrolment;
  readonly enrolmentChanges: readonly EnrolmentChange[];
  readonly contributionBase: string;
  readonly baseChanges: readonly BaseChange[];
  readonly benefitFrom: string;
  readonly arrears: readonly UnpaidPeriodDraft[];
  readonly conditions: Readonly<Record<Condition, boolean>>;
  /** Of the account on 1 January, by year. */
  readonly openingBalance: Readonly<Record<string, string>>;
  readonly payFromAccount: boolean;
  readonly visits: readonly Visit[];
  /** Id of the visit that will be entered next. */
  readonly next: string;
  readonly requests: readonly RequestDraft[];
  /** What belongs to one region alone, by the id of its pack. */
  readonly regions: Readonly<Record<string, RegionDraft>>;
}

export interface RegionDraft {
  /** By parameter id. */
  readonly parameters: Readonly<Record<string, string>>;
  /** By reading id; what is missing stands at the pack's default. */
  readonly readings: Readonly<Record<string, string>>;
  /** By year. */
  readonly opening: Readonly<Record<string, OpeningDraft>>;
  /** Registered chronic and special diseases, by the pack's own numbers. */
  readonly specialDiseases: readonly string[];
}

/** What was used in a year before the first visit entered. */
export interface OpeningDraft {
  /** Of the yearly deductible. */
  readonly deductible: string;
  /** By limit id; `month:YYYY-MM` for a month's. */
  readonly limits: Readonly<Record<string, string>>;
  /** What counts towards a supplement already, by supplement id. */
  readonly cumulative: Readonly<Record<string, string>>;
}

export interface StatusChange {
  readonly id: string;
  readonly from: string;
  readonly status: Status;
}

export interface EnrolmentChange {
  readonly id: string;
  readonly from: string;
  readonly enrolment: Enrolment;
}

export interface BaseChange {
  readonly id: string;
  readonly from: string;
  readonly base: string;
}

export interface UnpaidPeriodDraft {
  readonly id: string;
  readonly from: string;
  readonly until: string;
  readonly repaidOn: string;
}

/** How what is paid first on class B items is entered: as printed on the bill, or as the sum of those items. */
export type PaidFirstBy = 'printed' | 'class-b';

/** One visit, stay or purchase, with the fields of every kind of care: changing the kind loses none of them. */
export interface Visit extends BirthDraft {
  readonly id: string;
  readonly care: Care;
  /** Day of the visit; of the discharge for a stay. */
  readonly date: string;
  readonly admitted: string;
  readonly kind: 'hospital' | 'pharmacy';
  /** Empty before it is chosen. */
  readonly level: HospitalLevel | '';
  readonly prescribedBy: Prescriber | '';
  readonly name: string;
  readonly designated: Designation;
  readonly place: Place;
  readonly emergency: boolean;
  readonly condition: Condition | '';
  readonly total: string;
  readonly outOfScope: string;
  readonly preSelfPay: string;
  readonly classB: string;
  /** Empty while nobody chose: what was typed decides. */
  readonly paidFirstBy: PaidFirstBy | '';
  /** Of the chronic and special diseases, by the number of the pack. */
  readonly disease: string;
  readonly basicPaid: string;
  /** Which pregnancy, in any words; the first where it is empty. */
  readonly pregnancy: string;
  readonly beneficiary: Claim['beneficiary'];
}

export const EMPTY_REGION: RegionDraft = {
  parameters: {},
  readings: {},
  opening: {},
  specialDiseases: [],
};

export const EMPTY_OPENING: OpeningDraft = { deductible: '', limits: {}, cumulative: {} };

/** So many special diseases a person can be registered for (docs/case-format.md). */
export const MOST_DISEASES = 3;

/** The year looked at; empty while what was typed is none. */
export const yearOf = ({ year }: Draft): string => readYear(year) ?? '';

/** A draft in which nothing is entered but the year. @param next id of its first visit */
export function emptyDraft(year: number, next: string): Draft {
  return {
    policy: undefined,
    sample: undefined,
    year: String(year),
    status: 'in-service',
    statusFrom: '',
    statusChanges: [],
    enrolment: 'combined',
    enrolmentChanges: [],
    contributionBase: '',
    baseChanges: [],
    benefitFrom: '',
    arrears: [],
    conditions: { hypertension: false, diabetes: false },
    openingBalance: {},
    payFromAccount: false,
    visits: [],
    next,
    requests: [],
    regions: {},
  };
}

/** A visit in which nothing is entered; the defaults are those that most visits have. */
export function emptyVisit(id: string): Visit {
  return {
    id,
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
    ...EMPTY_BIRTH,
    pregnancy: '',
    beneficiary: 'self',
  };
}
