import type { CaseFile, ClaimFile } from '../case-file.ts';

/** A case as its file writes it, so far as checking a bill changes it. */
export interface BillFile extends CaseFile {
  readonly claims: readonly BillClaim[];
  readonly readings?: Readonly<Record<string, string>>;
  readonly opening?: OpeningFile;
}

export interface BillClaim extends ClaimFile {
  readonly total: string;
  readonly place?: string;
  readonly classB?: string;
  readonly preSelfPay?: string;
}

export interface OpeningFile {
  readonly deductible?: string;
  readonly limits?: Readonly<Record<string, string>>;
  readonly cumulative?: Readonly<Record<string, string>>;
}
