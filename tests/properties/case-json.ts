/** A case as its file writes it, with the keys that the properties look at. */
export interface CaseJson {
  readonly format: string;
  readonly policy: string;
  readonly year: number;
  readonly person: PersonJson;
  readonly parameters: Readonly<Record<string, string>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly opening: OpeningJson;
  readonly payFromAccount: boolean;
  readonly claims: readonly ClaimJson[];
  readonly requests: readonly object[];
}

export interface PersonJson {
  readonly status: string | readonly { readonly from: string; readonly status: string }[];
  readonly enrolment?: string | readonly { readonly from: string; readonly enrolment: string }[];
  readonly conditions: readonly string[];
  readonly specialDiseases?: readonly string[];
  readonly benefitFrom?: string;
  readonly arrears?: readonly UnpaidJson[];
  readonly openingBalance?: string;
}

export interface UnpaidJson {
  readonly from: string;
  readonly until: string;
  readonly repaidOn?: string;
}

export interface OpeningJson {
  readonly deductible?: string;
  readonly limits: Readonly<Record<string, string>>;
  /** By the id of a supplement. */
  readonly cumulative?: Readonly<Record<string, string>>;
}

export interface ClaimJson {
  readonly id: string;
  readonly care: string;
  readonly date: string;
  readonly admitted?: string;
  readonly provider: ProviderJson;
  readonly place?: string;
  readonly emergency?: boolean;
  readonly total: string;
  readonly outOfScope?: string;
  readonly classB?: string;
  readonly preSelfPay?: string;
  readonly basicPaid?: string;
  readonly disease?: string;
  readonly birth?: BirthJson;
  readonly pregnancy?: string;
  readonly beneficiary?: string;
}

export interface BirthJson {
  readonly kind: string;
  readonly babies?: number;
  readonly months?: number;
}

interface ProviderJson {
  readonly kind: string;
  readonly level?: string;
  readonly name?: string;
  readonly designated?: string;
}

/** What of a result the properties look at. */
export interface ResultJson {
  readonly claims: readonly ClaimResult[];
  readonly totals: { readonly claims: number } & Readonly<Record<Amount | 'undetermined' | 'total', string>>;
  readonly account: {
    readonly months: readonly { readonly month: string; readonly credit: string | null }[];
    readonly total: string | null;
    readonly closingBalance: string | null;
  };
  readonly requests: readonly object[];
  readonly readings: Readonly<Record<string, string>>;
  readonly readingsThatMatter: readonly string[];
  readonly notes: readonly string[];
}

export type Amount =
  | 'deductible'
  | 'fund'
  | 'supplement'
  | 'basicPaid'
  | 'outOfPocket'
  | 'accountPaid'
  | 'cashPaid'
  | 'eligible';

export interface ClaimResult extends Readonly<Record<Amount, string>> {
  readonly id: string;
  readonly outcome: 'settled' | 'excluded' | 'undetermined';
  readonly reason: string | null;
  readonly preSelfPay: string;
  readonly rate: string | null;
  readonly remaining: readonly { readonly id: string; readonly amount: string }[];
  readonly deductibleRemaining: string | null;
  readonly notes: readonly string[];
}

/** An amount in fen, read without the engine. */
export function fenOf(text: string): number {
  const [yuan = '', decimals = ''] = text.split('.');
  return Number(yuan) * 100 + Number(decimals.padEnd(2, '0'));
}

/** An amount of fen as a case writes it. */
export const yuan = (fen: number): string => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
