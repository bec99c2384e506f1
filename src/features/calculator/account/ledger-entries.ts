import type { AccountMonth, Basis, Fen } from '@/engine/index.ts';

type Unknown = Extract<AccountMonth, { readonly credit?: undefined }>;

/** A run of months with one credit that rests on one rule, or whose credits are unknown for one reason and want of the same. */
export type LedgerEntry = { readonly first: string; readonly last: string } & (
  | { readonly kind: 'credit'; readonly credit: Fen; readonly basis: Basis | undefined }
  | {
      readonly kind: 'unknown';
      readonly reason: Unknown['reason'];
      /** Ids of parameters, or `contributionBase`. */
      readonly missing: readonly string[];
    }
);

export function ledgerEntries(months: readonly AccountMonth[]): readonly LedgerEntry[] {
  const entries: LedgerEntry[] = [];
  for (const month of months) {
    const entry = ledgerEntry(month);
    const before = entries[entries.length - 1];
    if (before !== undefined && isLike(before, entry))
      entries[entries.length - 1] = { ...before, last: month.month };
    else entries.push(entry);
  }
  return entries;
}

function ledgerEntry(month: AccountMonth): LedgerEntry {
  const run = { first: month.month, last: month.month };
  return month.reason === undefined
    ? { ...run, kind: 'credit', credit: month.credit, basis: month.basis }
    : { ...run, kind: 'unknown', reason: month.reason, missing: month.missing };
}

function isLike(a: LedgerEntry, b: LedgerEntry): boolean {
  if (a.kind === 'credit') return b.kind === 'credit' && a.credit === b.credit && a.basis === b.basis;
  return (
    b.kind === 'unknown' &&
    a.reason === b.reason &&
    a.missing.length === b.missing.length &&
    a.missing.every((id) => b.missing.includes(id))
  );
}
