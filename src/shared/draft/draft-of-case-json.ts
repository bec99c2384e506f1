import type {
  AllowanceEmployer,
  Care,
  Claim,
  Condition,
  ContributionPayer,
  Designation,
  Enrolment,
  HospitalLevel,
  Place,
  Prescriber,
  StartPayer,
  Status,
} from '@/engine/index.ts';
import type { BirthKind } from './birth.ts';
import type { RequestKind } from './request.ts';

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
  readonly requests?: readonly RequestJson[];
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
  readonly disease?: string;
  readonly basicPaid?: string;
  readonly birth?: BirthJson;
  readonly pregnancy?: string;
  readonly beneficiary?: Claim['beneficiary'];
}

export interface BirthJson {
  readonly kind: BirthKind;
  readonly babies?: number;
  readonly months?: number;
}

export interface RequestJson {
  readonly kind: RequestKind;
  readonly payer?: ContributionPayer | StartPayer;
  readonly wage?: string;
  readonly monthsPaid?: number;
  readonly base?: string;
  readonly monthsSinceChange?: number;
  readonly employer?: AllowanceEmployer;
  readonly averageWage?: string;
  readonly birth?: BirthJson;
  readonly monthsContributed?: number;
  readonly event?: 'first' | 'resume';
  readonly paidOn?: string;
  readonly interruptedMonths?: number;
}

type Texts = Readonly<Record<string, string>>;
