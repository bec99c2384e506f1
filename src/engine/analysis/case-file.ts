/**
 * A case as its file writes it (docs/case-format.md), so far as counterfactuals change it. They change the file and have
 * it read again: whatever depends on what was changed is looked at anew, and what no longer fits is refused by name.
 */
export interface CaseFile {
  readonly year: number;
  readonly person: { readonly status: StatusFile };
  readonly claims: readonly ClaimFile[];
}

export type StatusFile = string | readonly { readonly from: string; readonly status: string }[];

export interface ClaimFile {
  readonly id: string;
  readonly care: string;
  readonly date: string;
  readonly provider: ProviderFile;
}

export interface ProviderFile {
  readonly kind: 'hospital' | 'pharmacy';
  readonly level?: string;
  readonly name?: string;
  readonly designated?: string;
  readonly prescribedBy?: string;
}

/** The file with another claim in place of the one with its id. */
export const withClaim = <F extends CaseFile>(file: F, claim: ClaimFile): F => ({
  ...file,
  claims: file.claims.map((each) => (each.id === claim.id ? claim : each)),
});
