import type {
  Care,
  Condition,
  Designation,
  Enrolment,
  HospitalLevel,
  Place,
  Prescriber,
  Status,
} from '@/engine/index.ts';

/** A case as `readCase` has accepted it, so far as a draft is made of it. */
export interface CaseJson {
  readonly policy: string;
  readonly year: number;
  readonly person: PersonJson;
  readonly parameters?: Texts;
  readonly readings?: Texts;
  readonly opening?: {
    readonly deductible?: string;
    readonly limits?: Texts;
    readonly cumulative?: Texts;
  };
  readonly payFromAccount?: boolean;
  readonly claims: readonly ClaimJson[];
  readonly requests?: readonly { readonly id: string; readonly kind: string }[];
}

export interface PersonJson {
  readonly status: Status | readonly { readonly from: string; readonly status: Status }[];
  readonly enrolment?: Enrolment | readonly { readonly from: string; readonly enrolment: Enrolment }[];
  readonly contributionBase?: string | readonly { readonly from: string; readonly base: string }[];
  readonly benefitFrom?: string;
  readonly arrears?: readonly { readonly from: string; readonly until: string; readonly repaidOn?: string }[];
  readonly conditions?: readonly Condition[];
  readonly specialDiseases?: readonly string[];
  readonly openingBalance?: string;
}

export interface ClaimJson {
  readonly care: Care;
  readonly date: string;
  readonly admitted?: string;
  readonly provider: {
    readonly kind: 'hospital' | 'pharmacy';
    readonly level?: HospitalLevel;
    readonly name?: string;
    readonly designated?: Designation;
    readonly prescribedBy?: Prescriber;
  };
  readonly place?: Place;
  readonly emergency?: boolean;
  readonly total: string;
  readonly outOfScope?: string;
  readonly classB?: string;
  readonly preSelfPay?: string;
  readonly condition?: Condition;
}

type Texts = Readonly<Record<string, string>>;
